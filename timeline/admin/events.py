"""Events at the desk: looked through, put right, hidden."""

from __future__ import annotations

from datetime import date

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path, reverse
from django.utils.html import format_html_join

from timeline import ingest
from timeline.admin import adding, merging, moving, splitting
from timeline.admin.dates import date_in_words, range_in_words
from timeline.admin.decided import counted, decisions_of
from timeline.admin.decisions import decide_event
from timeline.admin.disagreement import since_then
from timeline.admin.event_forms import VISIBILITY, EventForm, EventRowForm
from timeline.admin.filters import AttentionFilter, PlaceFilter, with_marks
from timeline.admin.pages import MAY, MOST, ids
from timeline.admin.sentences import MentionInline
from timeline.admin.undoing import say, told
from timeline.chronology.edtf import Edtf
from timeline.models import Event, Judgement


@admin.register(Event)
class EventAdmin(admin.ModelAdmin):
    """Events are made by reading articles; an editor puts them right, and what was decided outlives every reading."""

    form = EventForm
    inlines = [MentionInline]
    list_display = ["when", "title", "by_hand", "sources", "status", "on_timeline"]
    list_display_links = ["when"]
    list_editable = ["title"]
    list_filter = ["story", AttentionFilter, "status", PlaceFilter]
    list_per_page = 50
    search_fields = ["title", "participants__name", "places__name"]
    show_full_result_count = False
    actions = ["merge", "show", "hide", "leave_to_the_program", "move"]
    readonly_fields = ["story", "date_stands", "since", "who_and_where", "sources", "program_says", "decisions"]
    fieldsets = [
        (None, {"fields": ["story", "title", "date", "date_stands", "since", "status", "visibility", "why"]}),
        ("What is known", {"fields": ["program_says", "who_and_where", "sources", "decisions"]}),
    ]

    class Media:
        css = {"all": ["timeline/desk.css"]}
        js = ["timeline/desk.js"]

    def get_urls(self) -> list:
        """The stock pages, and those on which events are merged, split and moved."""
        view = self.admin_site.admin_view
        mine = [
            path("merge/", view(merging.merge), name="timeline_event_merge"),
            path("move/", view(moving.move), name="timeline_event_move"),
            path("date/", view(adding.date), name="timeline_event_date"),
            path("<int:pk>/split/", view(splitting.split), name="timeline_event_split"),
        ]
        return mine + super().get_urls()

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context=None) -> HttpResponse:
        """An event is added with a sentence that reports it."""
        return adding.add(request)

    def change_view(self, request, object_id: str, form_url: str = "", extra_context=None) -> HttpResponse:
        """The stock page, without the button that leads on to adding another."""
        context = {"show_save_and_add_another": False} | (extra_context or {})
        return super().change_view(request, object_id, form_url, context)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Adding an event is putting the timeline right."""
        return request.user.has_perm(MAY)

    def has_delete_permission(self, request: HttpRequest, obj: Event | None = None) -> bool:
        """An event that must not be seen is hidden: a deleted one would be back at the next reading."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Event | None = None) -> bool:
        """An imported event is kept as it came."""
        return super().has_change_permission(request, obj) and not getattr(obj, "imported", False)

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        """With the story, and whether an editor decided something."""
        return with_marks(super().get_queryset(request).select_related("story"))

    def get_changelist_form(self, request, **kwargs):
        """The form of one row."""
        return EventRowForm

    # What a row and a page show

    @admin.display(description="date", ordering="earliest")
    def when(self, event: Event) -> str:
        """The date in words."""
        return date_in_words(event.edtf, event.earliest, event.latest)

    @admin.display(description="the date stands as")
    def date_stands(self, event: Event) -> str:
        """The date in full, with the days it covers."""
        if not event.edtf:
            return "not known"
        said = range_in_words(Edtf(event.edtf, event.earliest or date.min, event.latest or date.max))
        return f"{said}; the sources differ" if event.dates_differ else said

    @admin.display(description="sources", ordering="outlet_count")
    def sources(self, event: Event) -> str:
        """How many articles report it, and from how many outlets."""
        return f"{event.article_count} from {counted(event.outlet_count, 'outlet')}"

    @admin.display(description="shown", ordering="shown")
    def on_timeline(self, event: Event) -> str:
        """Where readers find it."""
        if event.hidden:
            return "hidden"
        return "default view" if event.shown else "background" if event.background else "one click away"

    @admin.display(description="changed", ordering="by_hand")
    def by_hand(self, event: Event) -> str:
        """A mark where something an editor decided about it stands, and where later articles say otherwise."""
        return "by hand; later articles differ" if event.disputed else "by hand" if event.by_hand else ""

    @admin.display(description="since then")
    def since(self, event: Event) -> str:
        """What articles that came later say, where an editor says otherwise."""
        return format_html_join("", '<p class="disputed">{}</p>', ((line,) for line in since_then(event))) or "nothing"

    @admin.display(description="who and where")
    def who_and_where(self, event: Event) -> str:
        """Names of participants and places."""
        who = ", ".join(entity.name for entity in event.participants.all()) or "nobody named"
        where = ", ".join(entity.name for entity in event.places.all())
        return f"{who}; {where}" if where else who

    @admin.display(description="the program says")
    def program_says(self, event: Event) -> str:
        """What the program makes of it where an editor says otherwise."""
        if event.imported:
            return "nothing: the event was imported, and is kept as it came"
        own = event.worked_out
        lines = [(name, own[name]) for name in ("title", "edtf", "status") if own.get(name)]
        if "shown" in own:
            lines.append(("visibility", "default view" if own["shown"] else "one click away"))
        return format_html_join(" · ", "{}: {}", lines) or "the same"

    @admin.display(description="decisions")
    def decisions(self, event: Event) -> str:
        """What editors decided about it, the last first, with the way to undo it."""
        return decisions_of(event.judgements.select_related("by"), f"event__id__exact={event.pk}")

    # What an editor does

    def save_model(self, request, obj: Event, form, change: bool) -> None:
        """Hand what was changed to ingest; the row is ingest's to write."""
        if obj.imported:
            messages.warning(request, f"“{obj}” was imported, and is kept as it came.")
            return
        made, gone = decide_event(obj, form, request.user)
        obj.refresh_from_db()
        if "date" in form.changed_data and obj.edtf:
            said = Edtf(obj.edtf, obj.earliest, obj.latest)
            messages.info(request, f"The date is {range_in_words(said)}.")
        if made:
            say(request, f"Event e{obj.number}: {told(made)}.", made)
        if gone:
            gone = list(Judgement.objects.filter(pk__in=[row.pk for row in gone]))
            say(request, f"Event e{obj.number}: left to the program again. Before: {told(gone)}.", gone)

    @admin.action(description="Merge the chosen events", permissions=["change"])
    def merge(self, request: HttpRequest, events: QuerySet) -> HttpResponse | None:
        """Side by side, on a page of their own."""
        return self.go_to(request, "merge", events, least=2)

    @admin.action(description="Move the chosen events to another story", permissions=["change"])
    def move(self, request: HttpRequest, events: QuerySet) -> HttpResponse | None:
        """To a page where the story is chosen."""
        return self.go_to(request, "move", events, least=1)

    def go_to(self, request: HttpRequest, page: str, events: QuerySet, least: int) -> HttpResponse | None:
        """To a page about the chosen events; a sentence where they cannot be dealt with together."""
        chosen = list(events)
        if len({event.story_id for event in chosen}) > 1:
            messages.warning(request, "These events are of several stories; choose events of one.")
        elif len(chosen) < least:
            messages.warning(request, "Choose two events or more.")
        elif len(chosen) > MOST:
            messages.warning(request, f"Choose at most {MOST} events at a time.")
        else:
            return HttpResponseRedirect(reverse(f"admin:timeline_event_{page}") + f"?{ids(chosen)}")
        return None

    @admin.action(description="Hide the chosen events from readers", permissions=["change"])
    def hide(self, request: HttpRequest, events: QuerySet) -> None:
        """Take them off the timeline."""
        self.judge_visibility(request, events, "hidden")

    @admin.action(description="Pin the chosen events to the default view", permissions=["change"])
    def show(self, request: HttpRequest, events: QuerySet) -> None:
        """Put them where every reader sees them."""
        self.judge_visibility(request, events, "shown")

    @admin.action(description="Let the program decide whether to show the chosen events", permissions=["change"])
    def leave_to_the_program(self, request: HttpRequest, events: QuerySet) -> None:
        """Neither hidden nor put forward by hand."""
        self.judge_visibility(request, events, "auto")

    def judge_visibility(self, request: HttpRequest, events: QuerySet, visibility: str) -> None:
        """Record the same judgement about each event."""
        chosen = [event for event in events if not event.imported]
        if len(chosen) < len(events):
            messages.warning(request, f"{counted(len(events) - len(chosen), 'imported event')} kept as they came.")
        rows, value, words = [], {"visibility": visibility}, dict(VISIBILITY)[visibility]
        deed = ingest.new_deed()
        for story in {event.story for event in chosen}:
            mine = [event for event in chosen if event.story_id == story.pk]
            decisions = [ingest.Decision(Judgement.Kind.VISIBILITY, value, event=event) for event in mine]
            rows += ingest.decide(story, decisions, by=request.user, deed=deed)
        for event in chosen:
            self.log_change(request, event, f"Visibility: {words}.")
        say(request, f"{counted(len(chosen), 'event')}: {words}.", rows)

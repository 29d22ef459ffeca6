"""Events at the desk: looked through, put right, hidden."""

from __future__ import annotations

from datetime import date

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html, format_html_join

from timeline import ingest
from timeline.admin.dates import date_in_words, range_in_words
from timeline.admin.decisions import decide_event, in_words
from timeline.admin.filters import AttentionFilter, PlaceFilter, with_marks
from timeline.admin.forms import VISIBILITY, EventForm, EventRowForm
from timeline.chronology.edtf import Edtf
from timeline.models import Event, Judgement, Mention


class MentionInline(admin.TabularInline):
    """The sentences that report an event, each a click from its place in the article."""

    model = Mention
    fields = readonly_fields = ["source", "sentence", "says_when", "modality", "attribution"]
    extra = 0
    can_delete = False
    verbose_name_plural = "what the articles say"

    def has_add_permission(self, request, obj=None) -> bool:
        """Sentences come from articles only."""
        return False

    def has_change_permission(self, request, obj=None) -> bool:
        """Sentences are quoted word for word."""
        return False

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        """With the article and the outlet, without long texts."""
        return super().get_queryset(request).light()

    @admin.display(description="article")
    def source(self, mention: Mention) -> str:
        """The article and its outlet."""
        article = mention.article
        url = reverse("admin:timeline_article_change", args=[article.pk])
        return format_html('<a href="{}">{}</a><br>{}', url, article, article.outlet or "outlet not known")

    @admin.display(description="sentence")
    def sentence(self, mention: Mention) -> str:
        """The quote, linked to its place in the article."""
        return format_html(
            '<q>{}</q> <a href="{}#at-{}">in the article</a>',
            mention.quote,
            mention.article.get_absolute_url(),
            mention.start,
        )

    @admin.display(description="when")
    def says_when(self, mention: Mention) -> str:
        """Its own words for the date, and what they come to."""
        if not mention.expression:
            return "no date of its own"
        when = date_in_words(mention.edtf, mention.earliest, mention.latest) if mention.edtf else mention.timex_value
        return format_html("“{}”<br>{}", mention.expression, when)


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
    actions = ["hide", "show", "leave_to_the_program"]
    readonly_fields = ["story", "date_stands", "who_and_where", "sources", "program_says", "decisions"]
    fieldsets = [
        (None, {"fields": ["story", "title", "date", "date_stands", "status", "visibility", "why"]}),
        ("What is known", {"fields": ["program_says", "who_and_where", "sources", "decisions"]}),
    ]

    class Media:
        css = {"all": ["timeline/desk.css"]}

    def has_add_permission(self, request: HttpRequest) -> bool:
        """An event needs an article that reports it."""
        return False

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
        """A mark where something an editor decided about it stands."""
        return "by hand" if event.by_hand else ""

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
        decide_event(obj, form, request.user)
        obj.refresh_from_db()
        if "date" in form.changed_data and obj.edtf:
            said = Edtf(obj.edtf, obj.earliest, obj.latest)
            messages.info(request, f"The date is {range_in_words(said)}.")

    @admin.action(description="Hide the chosen events from readers", permissions=["change"])
    def hide(self, request: HttpRequest, events: QuerySet) -> None:
        """Take them off the timeline."""
        self.judge_visibility(request, events, "hidden")

    @admin.action(description="Put the chosen events on the default view", permissions=["change"])
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
        for event in chosen:
            value = {"visibility": visibility}
            ingest.judge(event.story, Judgement.Kind.VISIBILITY, event=event, value=value, by=request.user)
            self.log_change(request, event, f"Visibility: {dict(VISIBILITY)[visibility]}.")
        messages.success(request, f"{counted(len(chosen), 'event')}: {dict(VISIBILITY)[visibility]}.")


def counted(number: int, thing: str) -> str:
    """1 article, 2 articles."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def decisions_of(judgements: QuerySet[Judgement], asked: str) -> str:
    """A list of judgements, the last first, and a link to where they are undone."""
    rows = [
        (
            f"{judgement.made_at:%d %b %Y %H:%M}",
            judgement.by or "nobody signed in",
            in_words(judgement),
            aside(judgement),
        )
        for judgement in judgements.order_by("-made_at", "-pk")
    ]
    if not rows:
        return "none"
    url = reverse("admin:timeline_judgement_changelist")
    listed = format_html_join("", "<li>{} {}: {}{}</li>", rows)
    return format_html('<ul class="decisions">{}</ul><a href="{}?{}">Undo a decision</a>', listed, url, asked)


def aside(judgement: Judgement) -> str:
    """Why it was decided, and whether it still stands."""
    why = f" - {judgement.why}" if judgement.why else ""
    return f"{why} (undone)" if judgement.undone_at else why

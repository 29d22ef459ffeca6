"""Names and outlets at the desk. A name is put right by a judgement; both are made by reading articles."""

from __future__ import annotations

from django import forms
from django.contrib import admin, messages
from django.db.models import Count, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import path, reverse
from django.utils.html import format_html, format_html_join

from timeline import ingest
from timeline.admin.decided import counted
from timeline.admin.event_forms import GuardedForm
from timeline.admin.forms import WHY, WIDE
from timeline.admin.pages import MAY, MOST, editors_only, keys_in
from timeline.admin.undoing import say
from timeline.admin.wording import in_words
from timeline.models import Entity, Judgement, Outlet

Kind = Judgement.Kind


class ReadOnlyAdmin(admin.ModelAdmin):
    """Rows that can be looked at."""

    show_full_result_count = False

    def has_add_permission(self, request: HttpRequest) -> bool:
        """They come from articles."""
        return False

    def has_change_permission(self, request: HttpRequest, obj=None) -> bool:
        """They would be as before after the next reading."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj=None) -> bool:
        """They would be back after the next reading."""
        return False


class EntityForm(GuardedForm):
    """What somebody or something is to be called."""

    name = forms.CharField(max_length=200, widget=forms.TextInput(attrs=WIDE), show_hidden_initial=True)
    why = WHY

    class Meta:
        model = Entity
        fields = ()

    def __init__(self, *args, **options) -> None:
        super().__init__(*args, **options)
        self.initial["name"] = self.instance.name


@admin.register(Entity)
class EntityAdmin(ReadOnlyAdmin):
    """Persons, places and bodies, with their spellings; a name can be changed, and two be made one."""

    form = EntityForm
    list_display = ["name", "kind", "spelled", "event_count", "story"]
    list_filter = ["story", "kind"]
    list_select_related = ["story"]
    search_fields = ["name", "spellings"]
    fields = ["story", "kind", "name", "why", "spelled", "decisions"]
    readonly_fields = ["story", "kind", "spelled", "decisions"]
    actions = ["make_one"]

    class Media:
        css = {"all": ["timeline/desk.css"]}
        js = ["timeline/desk.js"]

    def get_urls(self) -> list:
        """The stock pages, and the one on which names are made one."""
        one = path("one/", self.admin_site.admin_view(one_name), name="timeline_entity_one")
        return [one, *super().get_urls()]

    def has_change_permission(self, request: HttpRequest, obj: Entity | None = None) -> bool:
        """Who puts events right puts names right, too."""
        return request.user.has_perm(MAY)

    def has_view_permission(self, request: HttpRequest, obj: Entity | None = None) -> bool:
        """Whoever may look at names, and who puts them right."""
        return super().has_view_permission(request, obj) or self.has_change_permission(request, obj)

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        """Each with the number of its events."""
        return super().get_queryset(request).annotate(n=Count("events", distinct=True))

    @admin.display(description="spellings")
    def spelled(self, entity: Entity) -> str:
        """Every way the articles write it."""
        return ", ".join(entity.spellings)

    @admin.display(description="events", ordering="n")
    def event_count(self, entity: Entity) -> str:
        """In how many events it takes part, with the way to them."""
        url = reverse("admin:timeline_event_changelist")
        return format_html('<a href="{}?participants__id__exact={}">{}</a>', url, entity.pk, entity.n)

    @admin.display(description="decisions")
    def decisions(self, entity: Entity) -> str:
        """What editors decided about this name."""
        rows = Judgement.objects.about_name(entity).select_related("by").last_first()
        told = ((in_words(row), row.by or "nobody signed in", row.why and f" - {row.why}") for row in rows)
        address = reverse("admin:timeline_judgement_story", args=[entity.story_id])
        listed = format_html_join("", "<li>{}, {}{}</li>", told)
        return format_html('<ul class="decisions">{}</ul><a href="{}">Undo</a>', listed, address) if listed else "none"

    def save_model(self, request: HttpRequest, obj: Entity, form, change: bool) -> None:
        """Have it go by the name that was typed; one that another has already makes the two one."""
        if "name" not in form.changed_data:
            return
        to, why = form.cleaned_data["name"], form.cleaned_data["why"]
        value = {"kind": obj.kind, "name": obj.name, "to": to}
        obj.judged = ingest.judge(obj.story, Kind.NAME, value=value, by=request.user, why=why)

    def response_change(self, request: HttpRequest, obj: Entity) -> HttpResponse:
        """Lead to the name as it is now, which may be another row."""
        judged = getattr(obj, "judged", None)
        if judged is None:
            return super().response_change(request, obj)
        to, back = judged.value["to"], list_of(obj)
        now = Entity.objects.filter(story=obj.story_id, name=to).first()
        say(request, f"“{obj.name}” is called “{to}” now.", [judged], back=back)
        return HttpResponseRedirect(reverse("admin:timeline_entity_change", args=[now.pk]) if now else back)

    @admin.action(description="Make the chosen names one", permissions=["change"])
    def make_one(self, request: HttpRequest, entities: QuerySet) -> HttpResponse | None:
        """On a page where the name that stays is chosen."""
        chosen = list(entities)
        if not 2 <= len(chosen) <= MOST or len({(row.story_id, row.kind) for row in chosen}) > 1:
            messages.warning(request, f"Choose from two to {MOST} names of one kind and one story.")
            return None
        keys = ",".join(str(row.pk) for row in chosen)
        return HttpResponseRedirect(reverse("admin:timeline_entity_one") + f"?ids={keys}")


class OneNameForm(forms.Form):
    """Which of several spellings of one name stays."""

    into = forms.ChoiceField(widget=forms.RadioSelect, label="The name that stays")
    why = WHY

    def __init__(self, entities: list[Entity], *args) -> None:
        super().__init__(*args)
        self.fields["into"].choices = [(str(row.pk), f"{row.name} ({counted(row.n, 'event')})") for row in entities]
        self.fields["into"].initial = str(max(entities, key=lambda row: row.n).pk)


def one_name(request: HttpRequest) -> HttpResponse:
    """Names that are one: which stays is chosen, and recorded in one act."""
    editors_only(request)
    rows = (
        Entity.objects.filter(pk__in=keys_in(request))
        .select_related("story")
        .annotate(n=Count("events", distinct=True))
    )
    entities = list(rows.order_by("name"))
    if len(entities) < 2 or len({(row.story_id, row.kind) for row in entities}) != 1:
        raise Http404
    form = OneNameForm(entities, request.POST or None)
    if request.method == "POST" and form.is_valid():
        stays = next(row for row in entities if str(row.pk) == form.cleaned_data["into"])
        gone = [row for row in entities if row is not stays]
        values = [{"kind": row.kind, "name": row.name, "into": stays.name} for row in gone]
        decisions = [ingest.Decision(Kind.SPELLING, value) for value in values]
        made = ingest.decide(stays.story, decisions, by=request.user, why=form.cleaned_data["why"])
        names = " and ".join(f"“{row.name}”" for row in gone)
        say(request, f"{names} and “{stays.name}” are one now.", made, back=list_of(stays))
        return HttpResponseRedirect(list_of(stays))
    context = admin.site.each_context(request) | {"opts": Entity._meta, "title": "Make names one", "form": form}
    return render(request, "admin/timeline/entity/one.html", context, status=400 if form.errors else 200)


def list_of(entity: Entity) -> str:
    """The list of the names of its story."""
    return reverse("admin:timeline_entity_changelist") + f"?story__id__exact={entity.story_id}"


@admin.register(Outlet)
class OutletAdmin(ReadOnlyAdmin):
    """Who published what."""

    list_display = ["name", "article_list"]
    search_fields = ["name"]
    fields = ["name", "slug", "article_list"]

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        """Each with the number of its articles."""
        return super().get_queryset(request).annotate(n=Count("articles"))

    @admin.display(description="articles", ordering="n")
    def article_list(self, outlet: Outlet) -> str:
        """How many, with the way to them."""
        url = reverse("admin:timeline_article_changelist")
        return format_html('<a href="{}?outlet__id__exact={}">{}</a>', url, outlet.pk, outlet.n)

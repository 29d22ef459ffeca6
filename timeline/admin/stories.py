"""Stories at the desk: named, published or kept as drafts, and taken back to what they were."""

from __future__ import annotations

from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.core.exceptions import PermissionDenied
from django.db.models import Count, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from simple_history.admin import SimpleHistoryAdmin

from timeline.models import Batch, Entity, Event, Judgement, Story

GO_WITH_IT = {model._meta.verbose_name for model in (Batch, Entity, Event, Judgement)}
OWN = ["title", "slug", "standfirst", "published"]


@admin.register(Story)
class StoryAdmin(SimpleHistoryAdmin):
    """A story's own title, slug and standfirst, and whether readers see it; all else of it comes from its articles."""

    list_display = ["title", "stands", "article_count", "event_count", "updated_at"]
    list_filter = ["published"]
    search_fields = ["title", "slug", "standfirst"]
    prepopulated_fields = {"slug": ["title"]}
    fields = OWN
    show_full_result_count = False
    actions = ["publish", "withdraw"]

    class Media:
        css = {"all": ["timeline/desk.css"]}

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        """Each with how much belongs to it."""
        counts = {"a": Count("articles", distinct=True), "e": Count("events", distinct=True)}
        return super().get_queryset(request).annotate(**counts)

    @admin.display(description="state", ordering="published")
    def stands(self, story: Story) -> str:
        """Whether readers see it."""
        return "published" if story.published else "draft"

    @admin.display(description="articles", ordering="a")
    def article_count(self, story: Story) -> int:
        """How many articles."""
        return story.a

    @admin.display(description="events", ordering="e")
    def event_count(self, story: Story) -> int:
        """How many events."""
        return story.e

    # What an editor does

    def save_model(self, request: HttpRequest, obj: Story, form, change: bool) -> None:
        """Write what is the story's own, and nothing that workers write; what is as it was leaves no trace."""
        if not change:
            super().save_model(request, obj, form, change)
        elif Story.objects.filter(pk=obj.pk).values(*OWN).get() != {name: getattr(obj, name) for name in OWN}:
            keep(obj, request)

    def history_form_view(self, request: HttpRequest, object_id, version_id, extra_context=None) -> HttpResponse:
        """A version of before: to be looked at, and by whoever may change the story taken back to."""
        if request.method == "POST" and not self.has_change_permission(request):
            raise PermissionDenied
        if not Story.objects.filter(pk=object_id).exists():
            raise Http404("The story was deleted.")
        return super().history_form_view(request, object_id, version_id, extra_context)

    @admin.action(description="Publish the chosen stories", permissions=["change"])
    def publish(self, request: HttpRequest, stories: QuerySet) -> HttpResponse | None:
        """Let readers see them, once that is confirmed."""
        return self.set_published(request, stories, to=True)

    @admin.action(description="Make the chosen stories drafts again", permissions=["change"])
    def withdraw(self, request: HttpRequest, stories: QuerySet) -> HttpResponse | None:
        """Hide them from readers, once that is confirmed."""
        return self.set_published(request, stories, to=False)

    def set_published(self, request: HttpRequest, stories: QuerySet, *, to: bool) -> HttpResponse | None:
        """Ask first; then change those that are not so yet, each with a row in its history."""
        chosen = [story for story in stories if story.published is not to]
        done = "published" if to else "drafts again"
        if not chosen:
            messages.warning(request, f"Nothing to do: they are {done if to else 'drafts'} already.")
        elif request.POST.get("post"):
            for story in chosen:
                story.published = to
                keep(story, request)
                self.log_change(request, story, "Published." if to else "Made a draft again.")
            messages.success(request, f"{'; '.join(map(str, chosen))}: {done}.")
        else:
            return self.ask(request, chosen, to=to)
        return None

    def ask(self, request: HttpRequest, chosen: list[Story], *, to: bool) -> HttpResponse:
        """What would happen, and a button that lets it."""
        context = self.admin_site.each_context(request) | {
            "title": "Publish these stories?" if to else "Make these stories drafts again?",
            "stories": chosen,
            "publishes": to,
            "opts": self.opts,
            "action": "publish" if to else "withdraw",
            "checkbox": ACTION_CHECKBOX_NAME,
            "media": self.media,
        }
        return TemplateResponse(request, "admin/timeline/story/confirm.html", context)

    def get_deleted_objects(self, objs, request: HttpRequest):
        """Events, names and decisions go with their story, though none of them can be deleted by itself."""
        deleted, counts, forbidden, protected = super().get_deleted_objects(objs, request)
        return deleted, counts, forbidden - GO_WITH_IT, protected


def keep(story: Story, request: HttpRequest) -> None:
    """Write the story's own columns and a row of its history, which says who."""
    story._history_user = request.user
    story.save(update_fields=[*OWN, "updated_at"])

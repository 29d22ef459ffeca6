"""The reading desk of one article: what is put right there is shown with its consequences before it is saved."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.contrib.auth.models import AbstractBaseUser
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse

from timeline import ingest
from timeline.admin.article_forms import ArticleForm
from timeline.admin.article_page import page_of, seen
from timeline.admin.dates import date_in_words
from timeline.admin.undoing import say
from timeline.admin.wording import in_words
from timeline.ingest.previewing import Change, preview
from timeline.models import Article, Judgement

CHANGED_MEANWHILE = "Since you opened this page, somebody else decided on this article."
READ_MEANWHILE = "The article was read again since you opened this page. This is how it stands now; nothing was saved."


class ReadingDesk(admin.ModelAdmin):
    """The pages of one article: the form among its text, and the preview."""

    form = ArticleForm

    def render_change_form(self, request: HttpRequest, context: dict, *args, obj=None, **options) -> HttpResponse:
        """The form, with the text and its fields."""
        if obj is not None:
            editable = self.has_change_permission(request, obj)
            context |= {"desk": page_of(obj, context["adminform"].form, editable=editable), "editable": editable}
        return super().render_change_form(request, context, *args, obj=obj, **options)

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context=None
    ) -> HttpResponse:
        """The form; what is sent with it is shown with its consequences, and saved once that is confirmed."""
        show = partial(super().change_view, request, object_id, form_url, extra_context)
        article = self.get_object(request, unquote(object_id)) if request.method == "POST" else None
        if article is None or not self.has_change_permission(request, article):
            return show()
        form = self.get_form(request, article, change=True)(request.POST, instance=article)
        if not form.is_valid():
            return show()
        if was_read_since(request, article):
            messages.warning(request, READ_MEANWHILE)
            return redirect(request.path)
        if not any(form.decided(article)):
            messages.info(request, "Nothing was changed.")
            return redirect(request.path)
        if "confirmed" in request.POST and request.POST.get("seen") == seen(article):
            return self.save(request, article, form)
        return self.ask(request, article, form)

    def ask(self, request: HttpRequest, article: Article, form: ArticleForm) -> HttpResponse:
        """What was decided, what it changes on the timeline, and a button that saves it."""
        found = preview(article.story, lambda: carry_out(fresh(article), form, request.user)[0])
        decisions, back = form.decided(article)
        kept = [(name, value) for name, values in request.POST.lists() for value in values if name not in NOT_KEPT]
        context = self.admin_site.each_context(request) | {
            "title": "What this changes",
            "subtitle": str(article),
            "opts": self.opts,
            "article": article,
            "decided": [in_words(as_judgement(each)) for each in decisions],
            "back": [in_words(each) for each in back],
            "events": [told(change) for change in found.events],
            "articles": [told(change) for change in found.articles],
            "kept": kept,
            "seen": seen(article),
            "meanwhile": since(request, article),
            "media": self.media,
        }
        return TemplateResponse(request, "admin/timeline/article/reading_desk_preview.html", context)

    def save(self, request: HttpRequest, article: Article, form: ArticleForm) -> HttpResponse:
        """Hand what was decided to ingest, and say so with a button that undoes it."""
        made, back = carry_out(fresh(article), form, request.user)
        done = "; ".join(in_words(each) for each in made) or "left to the program again"
        self.log_change(request, article, f"Decided: {done}."[:500])
        say(request, f"Saved: {done}.", [*made, *back])
        return redirect(request.path)


NOT_KEPT = ("csrfmiddlewaretoken", "confirmed", "seen", "_edit")


def carry_out(article: Article, form: ArticleForm, by: AbstractBaseUser) -> tuple[list[Judgement], list[Judgement]]:
    """Judge by a form: what was decided in one act, and what was taken back."""
    decisions, back = form.decided(article)
    why = form.cleaned_data["why"]
    made = ingest.decide(article.story, decisions, by=by, why=why, deed=ingest.new_deed()) if decisions else []
    for judgement in back:
        ingest.leave_to_program(judgement, by)
    return made, back


def fresh(article: Article) -> Article:
    """The article as the database has it, apart from the one that a form holds."""
    return Article.objects.select_related("story", "outlet").get(pk=article.pk)


def as_judgement(decision: ingest.Decision) -> Judgement:
    """A decision as it would be kept, for its words."""
    return Judgement(kind=decision.kind, value=decision.value, article=decision.article)


def was_read_since(request: HttpRequest, article: Article) -> bool:
    """Whether the text can be another one than whoever sent the form had before them."""
    sent = request.POST.get("seen", "")
    return bool(sent) and sent.partition(":")[0] != seen(article).partition(":")[0]


def since(request: HttpRequest, article: Article) -> list[str]:
    """What somebody else decided on the article since the page was opened."""
    sent = request.POST.get("seen", "").split(":")
    if len(sent) != 3 or ":".join(sent) == seen(article):
        return []
    last = int(sent[1]) if sent[1].isdecimal() else 0
    rows: Sequence[Judgement] = article.judgements.filter(pk__gt=last).select_related("by").order_by("pk")
    return [CHANGED_MEANWHILE, *(f"{row.by or 'Nobody signed in'}: {in_words(row)}." for row in rows)]


def told(change: Change) -> dict[str, str]:
    """A change in words: what it is about, what happens to it, when it was and when it would be."""
    row = change.after or change.before
    before, after = (date_of(side) for side in (change.before, change.after))
    what = "moves" if change.moves else "changes" if before and after else "appears" if after else "goes"
    title = row["title"]
    if what == "changes" and change.before["title"] != title:
        title = f"{change.before['title']} → {title}"
    return {"what": what, "title": title, "before": before, "after": after}


def date_of(row: dict | None) -> str:
    """The date of a row in words; nothing for no row."""
    return date_in_words(row["edtf"], row["earliest"], row["latest"]) if row else ""

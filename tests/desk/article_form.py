"""The form of an article, sent as an editor sends it: changed, looked at with what it changes, confirmed."""

from html import unescape

from timeline.models import Article

LIST = "/admin/timeline/article/"


def fields_of(desk, article: Article) -> dict[str, str]:
    """What the form of an article sends if nothing is changed."""
    context = desk.get(f"{LIST}{article.pk}/change/").context
    form = context["adminform"].form
    fields = {name: form.get_initial_for_field(field, name) or "" for name, field in form.fields.items()}
    return fields | {"seen": context["desk"].seen}


def preview(desk, article: Article, **said: str):
    """Change some fields of the form: the page that says what it changes, or why it cannot."""
    return desk.post(f"{LIST}{article.pk}/change/", fields_of(desk, article) | said, follow=True)


def change(desk, article: Article, **said: str) -> str:
    """Change some fields of the form and, if that is asked, confirm it; the page that follows."""
    fields = fields_of(desk, article) | said
    response = desk.post(f"{LIST}{article.pk}/change/", fields, follow=True)
    if "kept" in response.context:
        response = desk.post(f"{LIST}{article.pk}/change/", fields | {"confirmed": "Save"}, follow=True)
    assert response.status_code == 200
    return unescape(response.content.decode())


def starts(article: Article, text: str) -> int:
    """Where a time expression of an article starts."""
    return next(row["start"] for row in article.timexes if article.body[row["start"] : row["end"]] == text)


def facts_of(article: Article) -> dict[str, str]:
    """Title, byline and outlet as they stand."""
    article = Article.objects.select_related("outlet").get(pk=article.pk)
    return {"title": article.title, "byline": article.byline, "outlet": article.outlet.name if article.outlet else ""}

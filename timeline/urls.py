"""The reader's pages. Every state of a page is an address that can be sent to somebody."""

from django.urls import path
from django.views.decorators.http import conditional_page, require_safe

from timeline.exports import FORMATS
from timeline.feeds import StoryFeed
from timeline.views.article import article
from timeline.views.drafts import of_story
from timeline.views.embed import event_embed, oembed, story_embed
from timeline.views.event import event
from timeline.views.exports import export
from timeline.views.health import health
from timeline.views.month import month
from timeline.views.names import entity, names
from timeline.views.one_page import one_page
from timeline.views.picture import picture
from timeline.views.search import search_all, search_story
from timeline.views.sources import sources
from timeline.views.stories import index
from timeline.views.timeline import timeline

feed = require_safe(of_story(conditional_page(StoryFeed())))

urlpatterns = [
    path("", index, name="index"),
    path("health/", health, name="health"),
    path("oembed", oembed, name="oembed"),
    path("articles/<int:pk>/", article, name="article"),
    path("stories/<slug:slug>/", timeline, name="timeline"),
    path("stories/<slug:slug>/events/<int:number>/", event, name="event"),
    path("stories/<slug:slug>/embed/", story_embed, name="embed"),
    path("stories/<slug:slug>/events/<int:number>/embed/", event_embed, name="event-embed"),
    path("stories/<slug:slug>/picture.png", picture, name="picture"),
    path("stories/<slug:slug>/events/<int:number>/picture.png", picture, name="event-picture"),
    path("stories/<slug:slug>/names/<slug:name>/", entity, name="entity"),
    path("stories/<slug:slug>/month/", month, name="month"),
    path("stories/<slug:slug>/print/", one_page, name="one-page"),
    path("stories/<slug:slug>/names/", names, name="names"),
    path("stories/<slug:slug>/search/", search_story, name="story-search"),
    path("search/", search_all, name="search"),
    path("stories/<slug:slug>/sources/", sources, name="sources"),
    *(
        path(f"stories/<slug:slug>/{wanted.file}", export, {"name": name}, name=f"timeline-{name}")
        for name, wanted in FORMATS.items()
    ),
    path("stories/<slug:slug>/timeline.atom", feed, name="timeline-atom"),
]

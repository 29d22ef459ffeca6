"""Every address of the site, and what each role is answered there: the decisions that tests/desk/test_roles.py holds.

A role of one word for a kind of row at the desk says what may be done with it: v view, a add, c change, d delete.
Elsewhere a cell is what GET is answered and what POST is, and HEAD where it is not as GET.
"""

ROLES = ("anonymous", "contributor", "editor", "administrator")

PUBLIC = {
    "": 200,
    "health/": 200,
    "oembed": 404,
    "search/": 200,
}
"""Pages of the whole site: everybody is answered alike, and nothing is taken by POST."""

OF_A_STORY = {
    "articles/<int:pk>/": 200,
    "stories/<slug:slug>/": 200,
    "stories/<slug:slug>/events/<int:number>/": 200,
    "stories/<slug:slug>/embed/": 200,
    "stories/<slug:slug>/events/<int:number>/embed/": 200,
    "stories/<slug:slug>/picture.png": 302,
    "stories/<slug:slug>/events/<int:number>/picture.png": 302,
    "stories/<slug:slug>/names/<slug:name>/": 200,
    "stories/<slug:slug>/month/": 302,
    "stories/<slug:slug>/print/": 200,
    "stories/<slug:slug>/names/": 200,
    "stories/<slug:slug>/search/": 200,
    "stories/<slug:slug>/sources/": 200,
    "stories/<slug:slug>/timeline.json": 200,
    "stories/<slug:slug>/timeline.csv": 200,
    "stories/<slug:slug>/timeline.ics": 200,
    "stories/<slug:slug>/timelinejs.json": 200,
    "stories/<slug:slug>/timeline.jsonld": 200,
    "stories/<slug:slug>/timeline.atom": 200,
}
"""Pages of one story: of a draft, readers are told what they are told of a story that is not there."""

# What contributors, editors and administrators may do with the rows of each kind.
KINDS = {
    "timeline/story": ("v", "vacd", "vacd"),
    "timeline/article": ("va", "vacd", "vacd"),
    "timeline/event": ("v", "vac", "vac"),
    "timeline/entity": ("v", "vc", "vc"),
    "timeline/outlet": ("v", "v", "v"),
    "timeline/judgement": ("", "v", "v"),
    "timeline/batch": ("v", "vc", "vc"),
    "timeline/feed": ("", "v", "vacd"),
    "auth/user": ("", "", "vacd"),
    "auth/group": ("", "", "vacd"),
    "django_q/schedule": ("", "", "vacd"),
    "django_q/success": ("", "", "vcd"),
    "django_q/failure": ("", "", "vcd"),
    "django_q/ormq": ("", "", "vcd"),
    "axes/accessattempt": ("", "", "vcd"),
    "axes/accesslog": ("", "", "vcd"),
    "axes/accessfailurelog": ("", "", "vcd"),
}

NONE_THERE = {kind for kind in KINDS if kind.startswith(("django_q", "axes"))}
"""Kinds of which the tests have no row: whoever may look for one is led back to the desk."""

# GET/POST for an anonymous reader, a contributor, an editor, an administrator.
DESK = {
    "admin/": "302/302 200/200 200/200 200/200",
    "admin/login/": "200/200 302/200/200 302/200/200 302/200/200",
    "admin/logout/": "302/302 405/200 405/200 405/200",
    "admin/password_change/": "302/302 200/200 200/200 200/200",
    "admin/password_change/done/": "302/302 200/405 200/405 200/405",
    "admin/autocomplete/": "302/302 403/405 403/405 403/405",
    "admin/jsi18n/": "302/302 200/405 200/405 200/405",
    "admin/r/<path:content_type_id>/<path:object_id>/": "302/302 302/302 302/302 302/302",
    r"admin/^(?P<app_label>timeline|auth|django_q|axes)/$": "302/302 200/200 200/200 200/200",
    r"admin/(?P<url>.*)$": "302/302 404/404 404/404 404/404",
    "admin/timeline/article/add/": "302/302 302/302 302/302 302/302",
    "admin/timeline/article/upload/": "302/302 200/400 200/400 200/400",
    "admin/timeline/article/<int:pk>/near/<int:other>/": "302/302 403/403 200/200 200/200",
    "admin/timeline/article/<int:pk>/original/": "302/302 200/200 200/200 200/200",
    "admin/timeline/batch/add/": "302/302 302/302 302/302 302/302",
    "admin/timeline/batch/<path:object_id>/change/": "302/302 302/302 200/200 200/200",
    "admin/timeline/batch/<path:object_id>/history/": "302/302 302/302 200/200 200/200",
    "admin/timeline/batch/<int:pk>/retry/": "302/302 405/404 405/302 405/302",
    "admin/timeline/batch/<int:pk>/undo/": "302/302 405/404 405/302 405/302",
    "admin/timeline/batch/<int:pk>/redo/": "302/302 405/404 405/302 405/302",
    "admin/timeline/batch/<int:pk>/original/<int:upload>/": "302/302 404/404 200/200 200/200",
    "admin/timeline/entity/one/": "302/302 403/403 404/404 404/404",
    "admin/timeline/event/date/": "302/302 403/403 200/200 200/200",
    "admin/timeline/event/merge/": "302/302 403/403 404/404 404/404",
    "admin/timeline/event/move/": "302/302 403/403 404/404 404/404",
    "admin/timeline/event/<int:pk>/split/": "302/302 403/403 200/200 200/200",
    "admin/timeline/judgement/<int:pk>/redo/": "302/302 405/403 405/302 405/302",
    "admin/timeline/judgement/<int:pk>/undo/": "302/302 405/403 405/302 405/302",
    "admin/timeline/judgement/of-story/<int:pk>/": "302/302 403/403 200/200 200/200",
    "admin/timeline/story/^([^/]+)/history/([^/]+)/$": "302/302 200/403 200/200 200/200",
    "admin/auth/user/<id>/password/": "302/302 403/403 403/403 200/200",
}

"""Every address of the site: the desk under /admin/, the reader's pages everywhere else."""

from django.contrib import admin
from django.urls import include, path

handler400 = "timeline.views.not_understood.not_understood"
handler500 = "timeline.views.out_of_order.out_of_order"

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", include("timeline.urls")),
]

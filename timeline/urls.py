"""The reader's pages."""

urlpatterns = []

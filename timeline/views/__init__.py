"""The reader's pages: each view asks a queryset and hands the answer to a template."""

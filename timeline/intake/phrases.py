"""Phrases that mark what is not the article, as rows of data.

A phrase is the text of a regular expression, case ignored. WHOLE phrases are all of their line,
LABELS are followed by a colon, an arrow, a bar or nothing, OPENINGS by anything.
"""

WHOLE = {
    "an advertisement mark": (
        "advertisements?", "advertising", "advert", "ad", "(sponsored|promoted|paid)( content)?",
        "(story|article) continues (below|after)( (the )?ad(vertisement)?)?",
    ),
    "a page control": (
        "menu", "search", "home", "close", "open", "play", "pause", "stop", "(un)?mute", "bookmark", "register",
        "subscribe", "loading", "listen( to (this )?(article|story))?", "save( for later| (this )?(article|story))?",
        "(sign|log) ?(in|up|out)", "print( (this )?(article|page))?", "(font|text) size", "a[ -]?a[ -]?a?[+-]?",
        "like (this|loading)", "show (more|less|comments)", "expand", "collapse", "view (all )?(\\d{1,6} )?comments?",
        "toggle \\w{1,20}", "enlarge( this)? image", "(hide|toggle) caption", "live", "new", "video", "gallery",
        "slideshow", "\\d{1,3} (images|photos|slides)",
        "(ad )?scroll (down )?to continue", "reuse this content", ".{0,60}\\bprintable version\\b.{0,60}",
        "\\d{1,3} ?min(ute)?s?(( to)? read)?", "\\d{1,2}:\\d\\d(:\\d\\d)?",
        "reading time.{0,20}", "\\d{1,6} (comments?|shares?|views?|likes?)", "image", "caption", "contents",
        "breaking( news)?", "share save", "topics?", "tags?", "exclusive", "previous", "next",
        "skip to \\w{1,12}( content)?", "back to top", "get the app", "top stor(y|ies)", "(story )?highlights",
        "at a glance", "key (points|takeaways|facts)", "scroll down for (video|more)", "connect", "copy (this )?link",
        "(photo|picture)s? gallery", "(daily |our )?newsletters?", "(text|words|photos) by ?:?",
    ),
    "a page notice": (
        "terms (of|and) (use|service|conditions)", "privacy policy", "cookie policy", "reprints (&|and) permissions",
        "about us", "contact us", "advertise with us", "site map", "accessibility",
        ".{0,80}\\bissn [\\dx-]{8,9}.{0,40}", "copyright( (?-i:[A-Z&\\d][\\w&]{0,20})){1,6}",
    ),
    "an end mark": ("-\\s?30\\s?-", "-ends?-", "ends", "\\(ends\\)", "end", "xxx"),
}  # fmt: skip

LABELS = {
    "a related-story link": (
        "(also )?(read|see|watch|listen|learn)( (more|next|also|here|now)){0,2}"
        "( the (full|whole) (story|article|report))?( (on|about|at|from))?",
        "more( on this)?( story| news)?", "further reading", "more information", "view all posts( by\\b.{0,40})?",
        "don['’]t miss", "trending( now)?", "up next",
        "also in (the )?news", "in other news",
        "related( stor(y|ies)| articles?| news| content| posts?| topics| links?| coverage| reading)?",
        "recommended( for you| stories| reading)?",
        "most (read|popular|viewed|shared)( in [\\w ]{1,20}| (this|today|now)( \\w{3,6})?)?",
        "(also|elsewhere|more|next|further) (in|on|from) (?-i:[A-Z&])[\\w .,&'’-]{1,30}",
        "(further|suggested|recommended|additional|previous) (reading|coverage|viewing|links|stories)",
        "editor['’]?s['’]? (picks?|choice)",
        "you (may|might) (also )?(like|enjoy|be interested in)", "in case you missed it",
        "more from [\\w .'’-]{1,30}", "top stories", "latest (news|stories|videos?)", "what to read next",
        "(previous|next) (article|post|story)",
    ),
    "tags": (
        "tags?", "topics?", "filed under", "categor(y|ies)", "keywords", "labels", "location", "posted in",
        "sections?",
        "more about",
    ),
}  # fmt: skip

OPENINGS = {
    "a related-story link": ("watch (the|this|our) (full )?(video|clip|interview|moment)",),
    "a sign-off": (
        "stay tuned", "never miss an? \\w{1,12}", "follow us", "follow our (page|account|channel|coverage|live ?blog)",
        "(like|find|connect with) us",
        "(please )?(consider )?(subscrib(e|ing)|donat(e|ing)) (to|now|today|here|for|with)",
        "you can (find|read|get|see|follow) (more|all|other|the latest|us)", "(click|tap) here",
        "more (follows|to follow)",
        "this (story|article) (is|will be) (being )?updated", "sign up here",
        "(got|have) an? .{1,40}\\?", "comment on this", "become an? .{1,30}(sponsor|member|supporter|subscriber)\\b",
        "did we get something wrong", "we pay for\\b",
        "contact [\\w .'’-]{1,40} (at|on) \\S{1,40}@",
        "(story source|source note)\\s?:", "materials provided by\\b",
        "(note: ?)?content may be edited", "cite this\\b", "did you know\\?", "webinars?\\s?:",
        "write to us", "letters to the editor\\b", "download .{1,40} app\\b",
        ".{0,60}\\b(to )?(renew|start|manage) your subscription", "\\W{0,3}order your\\b.{1,60}\\bnow\\b",
        "visit (our (website|site|page)|us at)", "download (the|our)( [\\w'’]{1,20}){0,5} app", "have your say",
        "sorry,? (we are|comments are)",
        "join (us on|our (whatsapp|telegram|facebook|discord|community|channel|group|mailing list))",
        "(send|e-?mail) us", "(thank you|thanks) for reading", "contact us (at|on|by|if|with)", "get in touch",
        "let us know",
        "(if you )?(enjoyed|liked) this (article|story|post)", "what do you think\\?",
        "support (our|independent|quality|local) (\\w{1,15} )?journalism",
    ),
    "a page notice": (
        "(we use|this (web)?site uses) cookies", "(accept|reject|manage) (all )?cookies",
        "(please )?enable javascript",
        "your browser (does|is)", "(already )?a subscriber\\?", "create an? (free )?account", "our standards:",
        "this (article|content|story) is (only )?(for|available to) (subscribers|members)",
        "you have \\w{1,10} (free )?articles?",
        "register now for (free|unlimited)",
    ),
    "a reprint line": (
        "republished (from|with)", "read the (original|full) (article|story)",
        "this (story|article|report) (has (not )?been|is|was) (edited|auto|sourced|syndicated)",
    ),
    "a disclaimer": (
        "disclaimer ?:", "(the )?(views|opinions) (and \\w{4,10} )?expressed (in|here|by|are)",
    ),
}  # fmt: skip

NETWORK = (
    "(facebook|twitter|whatsapp|linkedin|e-?mail|pinterest|reddit|telegram|messenger|instagram|tiktok|youtube|print"
    "|copy link|flipboard|threads|bluesky|x)"
)
LETTERS = "(newsletters?|bulletins?|alerts?|notifications|briefing|e-?mails?|updates|app|channel|podcast|digest)\\b"
COMMENTS = (
    "leave (a|your) (comment|reply)", "(\\d{1,6} )?(readers['’] )?comments?( ?\\(\\d{1,6}\\))?( log ?in\\b.{0,40})?",
    "(join|start) the (conversation|discussion)", "(post|add|write) (a|your) (comment|reply)",
    "(\\d{1,6} )?(responses|replies|thoughts)( (to|on)\\b.{0,160})?",
)  # fmt: skip

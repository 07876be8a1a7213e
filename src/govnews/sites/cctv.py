"""CCTV in English (english.cctv.com).

"Source: …" and the date, with a bar between, below the headline. The template of 2026 keeps the text in a
script, so such pages have no body.
"""

from typing import Final

from govnews.sites import SiteProfile

PROFILE: Final[SiteProfile] = SiteProfile(
    hosts=("english.cctv.com",),
    outlet="CCTV",
    day_first=False,  # "12-02-2023" of December
    layouts=(
        # github.com/jonawalb/rhetoric-corpus, collectors/cn_media.py
        {"headline": "h1", "updated": "div.info", "body": "#content_area"},
    ),
)

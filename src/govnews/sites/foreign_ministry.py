"""Ministry of Foreign Affairs (www.mfa.gov.cn, before www.fmprc.gov.cn) and embassies (china-embassy.gov.cn).

A date without a label, "2020-07-18 00:48", or none; questions and answers as "China Daily: …", "Hua
Chunying: …"; "[Print] [Close]" at the end.
"""

from typing import Final

import attrs

from govnews.sites import SiteProfile, families

PROFILE: Final[SiteProfile] = attrs.evolve(
    families.TRS,
    hosts=(
        "www.mfa.gov.cn",
        "www.fmprc.gov.cn",
        "*.china-embassy.gov.cn",
    ),
    line_patterns=(("nav", r"中文 العربي Contact Us Links|\[Print\] ?\[Close\]"),),
    layouts=(
        # github.com/jonawalb/rhetoric-corpus, collectors/cn_mfa.py
        {"headline": "#News_Body_Title", "updated": "#News_Body_Time", "body": "#News_Body_Txt_A"},
        *families.TRS.layouts,
    ),
)

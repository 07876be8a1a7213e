"""Releases on PR Newswire (www.prnewswire.com).

"News provided by", the issuer, and "20 Jun, 2023, 09:16 ET"; the text opens with "NANJING, China, Aug. 30,
2022 /PRNewswire/ --" and closes with "SOURCE" and the issuer. Captions stand between the paragraphs without a
label.
"""

from typing import Final

import attrs

from govnews.sites import SiteProfile, families

PROFILE: Final[SiteProfile] = attrs.evolve(
    families.PRNEWSWIRE,
    hosts=("www.prnewswire.com",),
    line_patterns=(("other", r"News provided by"),),
)

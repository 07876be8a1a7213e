"""Global Times (www.globaltimes.cn).

Since 2020 "Published: Jul 20, 2023 10:21 PM"; before, "Source:Global Times Published: 2019/7/2 16:08:40".
Captions come first, are often printed twice, and credit without a bracket: "Photo: VCG".
"""

from typing import Final

from govnews.sites import SiteProfile

PROFILE: Final[SiteProfile] = SiteProfile(
    hosts=("www.globaltimes.cn",),
    outlet="Global Times",
    line_patterns=(("comments", r"blog comments powered by Disqus"),),
    layouts=(
        # Since 2020, `/page/YYYYMM/N.shtml`. github.com/jonawalb/rhetoric-corpus,
        # collectors/cn_globaltimes.py
        {
            "breadcrumb": ".article_column",
            "headline": ".article_title",
            "byline": ".author_name",
            "updated": ".pub_time",
            "body": ".article_content .article_right",
        },
        # 2009 to 2020, `/content/N.shtml`; the same reader.
        {"headline": ".article-title > h3", "updated": ".text-left", "body": ".row-content"},
    ),
)

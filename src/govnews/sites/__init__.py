"""Site profiles: what is known of each site, found by its address.

Each module of this package is one site and holds its `PROFILE`; the module's docstring is its entry in the
reference. A project outside registers profiles of its own in the entry-point group `govnews.sites`.
"""

from govnews.sites._find import GROUP, choose, match, profile_for, sites
from govnews.sites._profile import Layout, SiteProfile

__all__ = ["GROUP", "Layout", "SiteProfile", "choose", "match", "profile_for", "sites"]

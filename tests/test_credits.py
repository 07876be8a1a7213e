# ruff: noqa: E501 - a printed line stands on one line
"""Photo credits: every shape the sites print, whom they name, and where the caption before them ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govnews.model import Credit
from govnews.parsers.credit_names import is_domain, is_organisation, is_outlet, is_person
from govnews.parsers.credits import parse_credit, split_credit
from govnews.testing import PrintedCredit, printed_credits

#: as printed, the credit's text, photographer, provider
CREDITS = [
    ("[Photo by Yuan Chengsong for nantong.gov.cn]", "Photo by Yuan Chengsong for nantong.gov.cn", "Yuan Chengsong", "nantong.gov.cn"),
    ("[Photo by Li Hao/For China Daily]", "Photo by Li Hao/For China Daily", "Li Hao", "China Daily"),
    ("[Photo by Wang Chun / For China Daily]", "Photo by Wang Chun / For China Daily", "Wang Chun", "China Daily"),
    ("[Photo by FENG YONGBIN/CHINA DAILY]", "Photo by FENG YONGBIN/CHINA DAILY", "FENG YONGBIN", "CHINA DAILY"),
    ("[Photos by Li Xinjun/For chinadaily.com.cn]", "Photos by Li Xinjun/For chinadaily.com.cn", "Li Xinjun", "chinadaily.com.cn"),
    ("[Photo/WeChat account: wxtzfb]", "Photo/WeChat account: wxtzfb", None, "WeChat account: wxtzfb"),
    ("[Photo/WeChat account: gh_5d51cb296177 ]", "Photo/WeChat account: gh_5d51cb296177", None, "WeChat account: gh_5d51cb296177"),
    ("[Photo courtesy WeChat account: gh_f42]", "Photo courtesy WeChat account: gh_f42", None, "WeChat account: gh_f42"),
    ("[Photo/Kan Suzhou App]", "Photo/Kan Suzhou App", None, "Kan Suzhou App"),
    ("[Photo courtesy Zhuhai Daily]", "Photo courtesy Zhuhai Daily", None, "Zhuhai Daily"),
    ("(Image courtesy of www.news.cn)", "Image courtesy of www.news.cn", None, "www.news.cn"),
    ("[Photo/Ntjoy]", "Photo/Ntjoy", None, "Ntjoy"),
    ("[Photo: IC]", "Photo: IC", None, "IC"),
    ("(Photo: Xu Mengyu)", "Photo: Xu Mengyu", "Xu Mengyu", None),
    ("(Photo/ Chongqing Customs)", "Photo/ Chongqing Customs", None, "Chongqing Customs"),
    ("(Photo/Kenny Dong)", "Photo/Kenny Dong", "Kenny Dong", None),
    ("(Photo/Zheng Guohua, Zheng Yuanjiang)", "Photo/Zheng Guohua, Zheng Yuanjiang", "Zheng Guohua, Zheng Yuanjiang", None),
    ("(Xinhua/Li Bo)", "Xinhua/Li Bo", "Li Bo", "Xinhua"),
    ("(People's Daily Online/Weng Qiyu)", "People's Daily Online/Weng Qiyu", "Weng Qiyu", "People's Daily Online"),
    ("(Photo by Wang Wanzhong/ Xinhua)", "Photo by Wang Wanzhong/ Xinhua", "Wang Wanzhong", "Xinhua"),
    ("(photo by Chen Qi)", "photo by Chen Qi", "Chen Qi", None),
    ("[Photo by chinadaily.com.cn]", "Photo by chinadaily.com.cn", None, "chinadaily.com.cn"),
    ("[Wang Zhuangfei/China Daily]", "Wang Zhuangfei/China Daily", "Wang Zhuangfei", "China Daily"),
    ("[XU CONGJUN/FOR CHINA DAILY]", "XU CONGJUN/FOR CHINA DAILY", "XU CONGJUN", "CHINA DAILY"),
    ("[Xinhua Photo]", "Xinhua Photo", None, "Xinhua"),
    ("(Xinhua File Photo)", "Xinhua File Photo", None, "Xinhua"),
    ("[File photo/CFP]", "File photo/CFP", None, "CFP"),
    ("[Agencies]", "Agencies", None, "Agencies"),
    ("(XINHUA)", "XINHUA", None, "XINHUA"),
    ("(Illustration: Liu Xiangya/GT)", "Illustration: Liu Xiangya/GT", "Liu Xiangya", "GT"),
    ("(AFP/Handout via Reuters", "AFP/Handout via Reuters", None, "AFP"),
    ("[Photo provided by Qian Xianhua to en.nantong.gov.cn]", "Photo provided by Qian Xianhua to en.nantong.gov.cn", "Qian Xianhua", None),
    ("(Photo provided by Fujian Provincial Port Group Co., Ltd.)", "Photo provided by Fujian Provincial Port Group Co., Ltd.", None, "Fujian Provincial Port Group Co., Ltd"),
    ("[Photo provided to chinadaily.com.cn]", "Photo provided to chinadaily.com.cn", None, None),
    ("[Photo/Provided to China Daily]", "Photo/Provided to China Daily", None, None),
    ("[Photos Provided to China Daily.]", "Photos Provided to China Daily.", None, None),
    ("[Photo provided to]", "Photo provided to", None, None),
    ("[Photo/]", "Photo/", None, None),
    ("[Photo/Xinhua] |", "Photo/Xinhua", None, "Xinhua"),
    ("JIA ZIHAO/FOR CHINA DAILY", "JIA ZIHAO/FOR CHINA DAILY", "JIA ZIHAO", "CHINA DAILY"),
    ("SONG RONGCHENG FOR CHINA DAILY", "SONG RONGCHENG FOR CHINA DAILY", "SONG RONGCHENG", "CHINA DAILY"),
    ("HU HAIYAN / CHINA DAILY", "HU HAIYAN / CHINA DAILY", "HU HAIYAN", "CHINA DAILY"),
    ("Photo by Geng Yuhe/Xinhua", "Geng Yuhe/Xinhua", "Geng Yuhe", "Xinhua"),
    ("Photos Provided to China Daily", "Photos Provided to China Daily", None, None),
    ("Photo: VCG", "Photo: VCG", None, "VCG"),
    ("Sketched by the Lianhe News Agency.", "Sketched by the Lianhe News Agency", None, "Lianhe News Agency"),
    ("[Photo: from VCG]", "Photo: from VCG", None, "VCG"),
    ("Imaginechina", "Imaginechina", None, "Imaginechina"),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "text", "photographer", "provider"), CREDITS)
def test_a_credit_is_read(printed: str, text: str, photographer: str | None, provider: str | None) -> None:
    assert parse_credit(printed) == Credit(text, photographer, provider)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[MORE]",
        "[10:12]",
        "(Mar.4)",
        "(29th April to 1st May)",
        "Photo Gallery",
        "Photos from Across China",
        "Photo: the port of Lianhe as seen from the old lighthouse",
        "Photos",
        "Photo shows the hall of the new airport in the city of Lianhe on Monday.",
        "Photo - https://example.com/1.jpg",
        "SUZHOU, China, Nov. 21, 2023 /Xinhua-AsiaNet/--",
        "[Photo/" + "a" * 200 + "]",
        "(The first (of two) Xinhua",
    ],
)
def test_what_is_no_credit(text: str) -> None:
    assert parse_credit(text) is None


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("A view of the port. [Photo/IC]", "A view of the port.", "Photo/IC"),
        ("A view of the port.[Photo/IC] |", "A view of the port.", "Photo/IC"),
        ("A view of the port | [Photo/IC]", "A view of the port", "Photo/IC"),
        ("Rice is cut on Aug. 18, 2021.(Xinhua/Yang Qing)", "Rice is cut on Aug. 18, 2021.", "Xinhua/Yang Qing"),
        ("The port of Lianhe (left). (Photo/Xinhua)", "The port of Lianhe (left).", "Photo/Xinhua"),
        ("Deals are signed on Wednesday. JIA ZIHAO/FOR CHINA DAILY", "Deals are signed on Wednesday.", "JIA ZIHAO/FOR CHINA DAILY"),
        ("The port is seen on Nov 6. CHINA DAILY", "The port is seen on Nov 6.", "CHINA DAILY"),
        ("The port. Photo: cnsphoto", "The port.", "Photo: cnsphoto"),
        ("The port. /VCG Photo", "The port.", "VCG Photo"),
        ("People swim in Yantian District. Liao Wanyu", "People swim in Yantian District.", "Liao Wanyu"),
        ("The port of Lianhe [Photo/Xinhua", "The port of Lianhe", "Photo/Xinhua"),
    ],
)  # fmt: skip
def test_a_credit_closes_a_caption(text: str, caption: str, credit: str) -> None:
    found = split_credit(text)
    assert found is not None
    assert (text[: found[0]], found[1].text) == (caption, credit)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor told China Daily.",
        "The mayor told Xinhua",
        "Output rose 5 percent. (Mar.4)",
        "The sum was 2 billion yuan ($300 million).",
        "It was founded by Acme Inc. Zhang Wei",
        "",
    ],
)
def test_no_credit_closes_the_line(text: str) -> None:
    assert split_credit(text) is None


@given(printed_credits())
def test_a_credit_in_any_house_form_names_whom_it_names(printed: PrintedCredit) -> None:
    wanted = Credit(printed.text, printed.photographer, printed.provider)
    assert parse_credit(printed.bracketed) == wanted
    assert split_credit(f"A ship leaves the port. {printed.bracketed}") == (23, wanted)


@given(st.text(alphabet=st.sampled_from("[]()/.:| PhotoXinhuabyLi中"), max_size=60))
def test_any_text_is_read_or_not_and_its_span_is_true(text: str) -> None:
    credit, split = parse_credit(text), split_credit(text)
    assert credit is None or credit.text in text
    assert split is None or (0 <= split[0] <= len(text) and split[1].text in text)


def test_names_are_told_apart() -> None:
    assert is_domain("www.nantong.gov.cn")
    assert not is_domain("nantong")
    assert is_outlet("CHINA DAILY.")
    assert not is_outlet("Li Bo")
    assert is_organisation("Nantong Museum")
    assert is_organisation("Ntjoy")
    assert not is_organisation("Li Bo")
    assert is_person("许丛军")
    assert is_person("Li Bo and Ma Ning")
    assert not is_person("Li")
    assert not is_person("Nantong Daily")

// What the query language finds in analysed articles, in what order, and what it falls back to.
#include <gtest/gtest.h>

#include "generated.h"
#include "text/utf.h"

namespace shuwen {
namespace {

using namespace testing;

Metric metric_of(const std::u16string& text, std::u16string_view part, const char* value,
                 const char16_t* unit, const std::u16string& subject) {
  const auto begin = static_cast<std::uint32_t>(text.find(part));
  Metric metric;
  metric.span = {begin, begin + static_cast<std::uint32_t>(part.size())};
  metric.value = value;
  metric.unit = unit;
  metric.subject = Excerpt{subject, {}, {}};
  return metric;
}

Excerpt at(const std::u16string& text, std::u16string_view part) {
  const auto begin = static_cast<std::uint32_t>(text.find(part));
  return {std::u16string(part), Span{begin, begin + static_cast<std::uint32_t>(part.size())}, {}};
}

Analysis analysis_of(const char* name, const std::u16string& title, const std::u16string& body) {
  Analysis analysis;
  analysis.file.name = name;
  analysis.text = title + u"\n" + body;
  analysis.article.title = at(analysis.text, title);
  return analysis;
}

class Search : public ::testing::Test {
 protected:
  Search() {
    Analysis harbour =
        analysis_of("harbour.html", u"渔港清理", u"海湾\n今年清理渔网1.6万次，出动渔船300艘。相关阅读：单车");
    harbour.article.published = Published{{}, "2020-05-03"};
    harbour.article.source = Excerpt{u"海湾晚报", {}, {}};
    harbour.article.sections = {{.heading = at(harbour.text, u"海湾\n").text.empty()
                                                ? std::nullopt
                                                : std::optional(at(harbour.text, u"海湾"))}};
    harbour.furniture = {{FurnitureKind::related, *at(harbour.text, u"相关阅读：单车").span, "related_list"}};
    harbour.metrics = {metric_of(harbour.text, u"1.6万次", "16000", u"次", u"清理渔网"),
                       metric_of(harbour.text, u"300艘", "300", u"艘", u"渔船")};
    harbour.initiatives = {{.text = u"“净海行动”", .name = u"净海"}};
    harbour.entities = {{.kind = EntityKind::organisation, .text = u"渔政局"}};
    index_.add(harbour);

    Analysis bikes = analysis_of("bikes.html", u"单车停放", u"共享单车停放整治，清理1200次，投入300辆。");
    bikes.article.published = Published{{}, "2021-02-01T10:00"};
    bikes.metrics = {metric_of(bikes.text, u"1200次", "1200", u"次", u"清理"),
                     metric_of(bikes.text, u"300辆", "300", u"辆", u"投入")};
    bikes.metrics[1].status = Status::target;
    index_.add(bikes);
  }

  std::set<std::string> hits(const std::u16string& query) { return found(index_, query); }

  const std::set<std::string> none_, harbour_{"harbour.html"}, bikes_{"bikes.html"},
      both_{"harbour.html", "bikes.html"};
  Index index_;
};

TEST_F(Search, FindsByFields) {
  EXPECT_EQ(hits(u"title:停放"), bikes_);
  EXPECT_EQ(hits(u"title:共享"), none_);
  EXPECT_EQ(hits(u"heading:海湾"), harbour_);
  EXPECT_EQ(hits(u"source:晚报"), harbour_);
  EXPECT_EQ(hits(u"org:渔政"), harbour_);
  EXPECT_EQ(hits(u"initiative:净海"), harbour_);
  EXPECT_EQ(hits(u"file:bikes"), bikes_);
  EXPECT_EQ(hits(u"单车"), both_);
}

TEST_F(Search, FindsByDate) {
  EXPECT_EQ(hits(u"date:2020"), harbour_);
  EXPECT_EQ(hits(u"date>2020-05-03"), bikes_);
  EXPECT_EQ(hits(u"date>=2020-05-03"), both_);
  EXPECT_EQ(hits(u"date:2020-06..2021-02"), bikes_);
}

TEST_F(Search, WantsConditionsToHoldOfOneMetric) {
  EXPECT_EQ(hits(u"value>10000"), harbour_);
  EXPECT_EQ(hits(u"value:300 unit:次"), none_);
  EXPECT_EQ(hits(u"value:300 unit:艘"), harbour_);
  EXPECT_EQ(hits(u"value>1万 unit:次 subject:渔网"), harbour_);
  EXPECT_EQ(hits(u"unit:次 status:target"), none_);
  EXPECT_EQ(hits(u"status:target value:300"), bikes_);
  EXPECT_EQ(hits(u"value:300 -unit:辆"), harbour_);
  EXPECT_EQ(hits(u"清理 -unit:艘"), bikes_);
}

TEST_F(Search, LeavesTheFurnituresFiguresToTheText) {
  Analysis notice = analysis_of("notice.html", u"公告", u"相关阅读：“蓝湾行动”清理浮标900个\n本港停航7天");
  notice.metrics = {metric_of(notice.text, u"900个", "900", u"个", u"浮标"),
                    metric_of(notice.text, u"7天", "7", u"天", u"停航")};
  notice.metrics[0].region = Region::related;
  notice.initiatives = {{.text = u"“蓝湾行动”", .name = u"蓝湾", .region = Region::related}};
  index_.add(notice);
  const std::set<std::string> notice_{"notice.html"};
  EXPECT_EQ(hits(u"浮标900个"), notice_);
  EXPECT_EQ(hits(u"value:900"), none_);
  EXPECT_EQ(hits(u"-value:7 subject:浮标"), none_);
  EXPECT_EQ(hits(u"initiative:蓝湾"), none_);
  const auto result = index_.search("unit:天").value();
  ASSERT_EQ(result.total, 1U);
  EXPECT_EQ(result.hits[0].metrics, std::vector<std::uint32_t>{1});  // as the analysis counts them
  auto opened = Index::open(index_.serialize());
  ASSERT_TRUE(opened.ok());
  EXPECT_EQ(found(opened.value(), u"value:900"), none_);
}

TEST_F(Search, SaysWhichMetricsMatched) {
  const auto result = index_.search("清理 unit:次 value>1000").value();
  ASSERT_EQ(result.total, 2U);
  for (const Hit& hit : result.hits)
    EXPECT_EQ(hit.metrics, std::vector<std::uint32_t>{0});
}

TEST_F(Search, RanksTitlesBeforeBodiesBeforeFurniture) {
  const auto result = index_.search("单车").value();
  ASSERT_EQ(result.hits.size(), 2U);
  EXPECT_EQ(result.hits[0].id, "bikes.html");
  EXPECT_GT(result.hits[0].score, 2 * result.hits[1].score);
}

TEST_F(Search, FallsBackToPinyinOnlyWhenNothingMatches) {
  const auto result = index_.search("danche tingfang").value();
  EXPECT_EQ(result.interpretation, Interpretation::pinyin);
  ASSERT_EQ(result.total, 1U);
  EXPECT_EQ(slice(index_.text("bikes.html"), result.hits[0].spans[0]), u"单车");
  EXPECT_EQ(index_.search("yu gang").value().total, 1U);
  EXPECT_EQ(index_.search("danche", {.relax = Relax::never}).value().total, 0U);
  index_.add(SearchDocument{"latin", u"danche", u""});
  EXPECT_EQ(index_.search("danche").value().interpretation, Interpretation::exact);
}

TEST_F(Search, KnowsCharactersWithSeveralReadings) {
  index_.add(SearchDocument{"banks", u"", u"厦门的银行参与重建"});
  for (const char* query : {"xiamen", "yinhang", "chongjian", "canyu", "xiamen yinhang", "xia men"})
    EXPECT_EQ(index_.search(query).value().total, 1U) << query;
}

TEST_F(Search, MatchesSentencesInPart) {
  const auto result = index_.search("共享单车停放整治投入了多少车辆？").value();
  EXPECT_EQ(result.interpretation, Interpretation::partial);
  ASSERT_FALSE(result.hits.empty());
  EXPECT_EQ(result.hits[0].id, "bikes.html");
  EXPECT_EQ(index_.search("\"共享单车停放整治投入了多少车辆\"").value().total, 0U);
}

TEST_F(Search, TakesAPastedPageInItsStride) {
  std::u16string page;
  for (char16_t c = 0x4E00; page.size() < 8000; ++c)
    page += c;
  EXPECT_TRUE(index_.search(to_utf8(page)).ok());
  std::string terms;
  for (int i = 0; i < 400; ++i)
    terms += "渔杠 ";
  const auto result = index_.search(terms);
  ASSERT_TRUE(result.ok());
  EXPECT_TRUE(result.value().did_you_mean.empty());
}

TEST_F(Search, ProposesWhatWasMeantOnlyWhenNothingMatches) {
  const auto proposed = index_.search("渔杠").value().did_you_mean;
  ASSERT_EQ(proposed.size(), 1U);
  EXPECT_EQ(proposed[0].query, u"渔港");
  EXPECT_EQ(proposed[0].documents, 1U);
  EXPECT_TRUE(index_.search("渔港").value().did_you_mean.empty());
}

TEST_F(Search, ProposesOnlyWhatMatches) {
  const auto meant = [&](const char* query) {
    std::u16string out;
    const auto result = index_.search(query);
    for (const Proposal& proposal : result.value().did_you_mean)
      out += proposal.query + u";";
    return out;
  };
  EXPECT_EQ(meant("共亨单车"), u"共享单车;");
  EXPECT_EQ(meant("共享单车车停放"), u"");
  EXPECT_EQ(meant("渔杠 停放"), u"");
  EXPECT_EQ(meant("“单车 清理”"), u"");
  EXPECT_EQ(meant("“单车停放”"), u"\"单车停放\";");
  EXPECT_EQ(meant("（渔网 OR 车轮）"), u"(渔网 OR 车轮);");
  EXPECT_EQ(meant("渔网 or 车轮"), u"渔网 OR 车轮;");
  EXPECT_EQ(meant("16000 清理"), u"value:16000 清理;");
  EXPECT_EQ(meant("17000"), u"");
  index_.add(SearchDocument{"latin", u"", u"monitors in harbours"});
  EXPECT_EQ(meant("monitorz"), u"monitors;");
  // Nothing but whole words: `arbour` stands in harbours.
  EXPECT_EQ(meant("arboor"), u"");
  index_.remove("bikes.html");
  EXPECT_EQ(meant("共亨单车"), u"");
}

TEST_F(Search, WordsBeginAtPrefixes) {
  index_.add(SearchDocument{"start", u"", u"restart"});
  EXPECT_EQ(hits(u"start"), std::set<std::string>{"start"});
  EXPECT_EQ(hits(u"start*"), none_);
  EXPECT_EQ(hits(u"rest*"), std::set<std::string>{"start"});
}

TEST_F(Search, NearTermsRankFirst) {
  std::u16string filler;
  for (int i = 0; i < 60; ++i)
    filler += u"其余内容若干";
  index_.add(SearchDocument{"far", u"", u"灯塔" + filler + u"帆船"});
  index_.add(SearchDocument{"near", u"", u"灯塔帆船" + filler});
  const auto result = index_.search("帆船 灯塔").value();
  ASSERT_EQ(result.hits.size(), 2U);
  EXPECT_EQ(result.hits[0].id, "near");
}

TEST_F(Search, SkipsHitsBeforeTheOffset) {
  const auto all = index_.search("清理").value();
  const auto second = index_.search("清理", {.top = 1, .offset = 1}).value();
  ASSERT_EQ(second.hits.size(), 1U);
  EXPECT_EQ(second.total, 2U);
  EXPECT_EQ(second.hits[0].id, all.hits[1].id);
}

TEST_F(Search, SortsConcordances) {
  index_.add(SearchDocument{"a", u"", u"乙锚甲。甲锚乙。丙锚丙。"});
  const auto lines = [&](ConcordanceOrder order) {
    std::u16string out;
    const auto found = index_.concordance("锚", {.order = order, .width = 1});
    for (const auto& line : found.value().lines) {
      if (line.middle == u"锚") out += line.left + line.right + u" ";
    }
    return out;
  };
  EXPECT_EQ(lines(ConcordanceOrder::document), u"乙甲 甲乙 丙丙 ");
  EXPECT_EQ(lines(ConcordanceOrder::left), u"丙丙 乙甲 甲乙 ");
  EXPECT_EQ(lines(ConcordanceOrder::right), u"丙丙 甲乙 乙甲 ");
  EXPECT_EQ(index_.concordance("锚", {.top = 1}).value().total, 3U);
}

TEST_F(Search, ShowsWhatMatchedSideBySideInOneLine) {
  index_.add(SearchDocument{"a", u"", u"Ships left Hong Kong for Lakeport. Kong stayed."});
  const auto found = index_.concordance("hong kong", {.width = 7}).value();
  ASSERT_EQ(found.lines.size(), 2U);
  EXPECT_EQ(found.total, 2U);
  EXPECT_EQ(found.lines[0].middle, u"Hong Kong");
  EXPECT_EQ(found.lines[0].left, u" left ");  // and not s left
  EXPECT_EQ(found.lines[0].right, u" for ");
  EXPECT_EQ(found.lines[1].middle, u"Kong");
}

TEST_F(Search, SuggestsByHanAndPinyin) {
  const auto texts = [&](const char* prefix) {
    std::set<std::u16string> out;
    for (const auto& suggestion : index_.suggest(prefix, 20))
      out.insert(suggestion.text);
    return out;
  };
  EXPECT_EQ(texts("渔政").count(u"渔政局"), 1U);
  EXPECT_EQ(texts("yuzheng").count(u"渔政局"), 1U);
  EXPECT_EQ(texts("yzj").count(u"渔政局"), 1U);
  EXPECT_EQ(texts("净").count(u"“净海行动”"), 1U);
  EXPECT_EQ(texts("渔船").count(u"渔船"), 1U);
  index_.add(SearchDocument{"names", u"", u"共享单车在厦门。厦门有银行，共享单车也有。"});
  EXPECT_EQ(texts("xiam").count(u"厦门"), 1U);
  EXPECT_EQ(texts("xm").count(u"厦门"), 1U);
  EXPECT_EQ(texts("yhang").count(u"银行"), 1U);
  EXPECT_EQ(texts("gongxiangdanche").count(u"共享单车"), 1U);
  EXPECT_EQ(texts("gxdc").count(u"共享单车"), 1U);
}

TEST_F(Search, ShowsSnippetsFromWhereOneCanReadThem) {
  Index index;
  const auto shown = [&](const std::u16string& body, const char* query, std::uint32_t units) {
    index.add(SearchDocument{"one", u"", body});
    return to_utf8(index.search(query, {.snippet_units = units}).value().hits.at(0).snippet.text);
  };
  const std::u16string far = u"船队沿着堤岸慢慢走了整整一个上午才到";
  EXPECT_EQ(shown(u"清早雾大。今年码头修好了" + far, "修好", 20).rfind("今年码头修好了", 0), 0U);
  EXPECT_EQ(
      shown(far + far + u"对岸，上半年码头停船" + far + far + far, "停船", 60).rfind("上半年码头停船", 0),
      0U);
  EXPECT_EQ(
      shown(far + far + u"对岸,上半年,1,600艘停船" + far + far, "停船", 40).rfind("上半年,1,600艘停船", 0),
      0U);
  // Nothing that closes what is cut off stands first, wherever the snippet begins.
  EXPECT_EQ(shown(far + far + u"，停船" + far + far, "停船", 40).rfind("停船", 0), 0U);
  EXPECT_EQ(shown(far + u"“到了。”、（今晨）码头停船" + far + far, "停船", 28).rfind("（今晨）", 0), 0U);
  for (std::uint32_t units = 6; units < 40; ++units) {
    const auto text =
        shown(u"甲乙，丙丁、戊己；庚辛。”壬癸）子丑》寅卯！辰巳停船午未，申酉。戌亥", "停船", units);
    for (const char* closing : {"，", "、", "；", "。", "”", "）", "》", "！"})
      EXPECT_NE(text.rfind(closing, 0), 0U) << units << " " << text;
  }
  EXPECT_EQ(shown(u"Northern harbourmasters counted boats and then more boats again", "boats", 31),
            "boats and then more boats");
  EXPECT_EQ(shown(u"Northern harbourmasters counted boats", "boats", 18), "counted boats");
  // A number's point and comma belong to it; a blank at the end does not belong to the snippet.
  EXPECT_EQ(shown(u"停船下滑4.51个百分点", "停船", 6), "停船下滑");
  EXPECT_EQ(shown(u"停船下滑4.51个百分点", "停船", 5), "停船下滑");
  EXPECT_EQ(shown(u"停船 1,600艘", "停船", 5), "停船");
  // Of two matches as far apart as there is room, the second gives way to what leads to the first.
  const std::u16string wide(130, u'岸');
  EXPECT_EQ(shown(far + u"。堤上风大浪高停船" + wide + u"停船", "停船", 140).rfind("堤上风大浪高停船", 0),
            0U);
  // What no word border is near to is cut as it comes.
  EXPECT_EQ(shown(u"停船" + std::u16string(100, u'b'), "停船", 80).size(), 6U + 78U);
}

TEST_F(Search, WritesTheContractsJson) {
  const std::string json = to_json(index_.search("停放", {.snippet_units = 8}).value(), 0.5);
  EXPECT_EQ(
      json.rfind(
          "{\"query\":\"停放\",\"total\":1,\"took_ms\":0.5,\"hits\":[{\"id\":\"bikes.html\",\"score\":", 0),
      0U)
      << json;
  EXPECT_NE(json.find("\"title\":\"单车停放\",\"spans\":[[2,4],[9,11]],\"snippet\":{\"text\":"),
            std::string::npos)
      << json;
}

}  // namespace
}  // namespace shuwen

// sentence → clause → claims → change, period, status, actor, place → metrics
#include "metrics/context/context.h"

#include <algorithm>
#include <span>

#include "metrics/checks.h"
#include "metrics/context/actor.h"
#include "metrics/context/attribution.h"
#include "metrics/context/change.h"
#include "metrics/context/claim.h"
#include "metrics/context/english_context.h"
#include "metrics/context/form_field.h"
#include "metrics/context/parts.h"
#include "metrics/context/period.h"
#include "metrics/context/place.h"
#include "metrics/context/section_heading.h"
#include "metrics/context/status.h"
#include "metrics/context/status_parts.h"
#include "metrics/context/status_run.h"
#include "metrics/tables/cells.h"
#include "metrics/times/time_base.h"
#include "text/chars.h"

namespace shuwen {
namespace {

class Describer {
 public:
  Describer(const Reading& reading, const std::vector<Sentence>& sentences, const StructuredArticle& article,
            const Names& names)
      : reading_(reading),
        article_(article),
        mentions_(mentions_of(names, reading)),
        periods_(article.reference_date, reported_stretch(sentences, article.reference_date),
                 article.article.title && article.article.title->text.find(u"公报") != std::u16string::npos),
        tellers_(reading.text, mentions_),
        cells_(reading, article, mentions_),
        base_(time_base(article)) {
    const std::u16string title = article.article.title ? article.article.title->text : std::u16string();
    genre_ = genre_of(Reading(title).text);
    work_report_ = is_work_report(title);
    if (work_report_) actors_.set_reporting_body(reporting_body(Reading(title).text));
  }

  Metrics read(const std::vector<Sentence>& sentences) {
    std::size_t figures = 0;
    for (const Sentence& sentence : sentences)
      figures += sentence.figures.size();
    found_.metrics.reserve(figures);
    for (std::size_t begin = 0; begin < sentences.size(); begin += kBatch)
      read_batch(std::span(sentences).subspan(begin, std::min(kBatch, sentences.size() - begin)));
    cells_.finish(found_);
    found_.warnings = check_metrics(found_.metrics, article_.text);
    return std::move(found_);
  }

 private:
  /// What is read of a sentence by itself.
  struct Parsed {
    Clause clause;
    std::vector<Claim> claims;
  };
  static constexpr std::size_t kBatch = 64;

  // All clauses, then all claims, then what is carried from one to the next: each step's code nearly fills a
  // processor's cache.
  void read_batch(std::span<const Sentence> sentences) {
    std::vector<Parsed> parsed(sentences.size());
    for (std::size_t i = 0; i < sentences.size(); ++i)
      if (!cells_.takes(sentences[i])) parsed[i].clause = parse_clause(reading_, sentences[i], mentions_);
    for (Parsed& one : parsed) {
      if (one.clause.english)
        one.claims.resize(one.clause.frames.size());
      else if (!one.clause.frames.empty())
        one.claims = find_claims(one.clause);
    }
    for (std::size_t i = 0; i < sentences.size(); ++i) {
      const Sentence& sentence = sentences[i];
      enter(sentence);
      if (cells_.takes(sentence))
        cells_.add(sentence, found_);
      else
        add(sentence, parsed[i].clause, parsed[i].claims);
      for (const Excluded& excluded : sentence.excluded)
        found_.excluded.push_back({reading_.original(excluded.span), excluded.reason});
    }
  }

  static bool is_work_report(std::u16string_view title) {
    for (const std::u16string_view word :
         {u"总结", u"工作报告", u"汇报", u"工作情况", u"總結", u"匯報", u"工作要点"})
      if (title.find(word) != std::u16string_view::npos) return true;
    return false;
  }

  /// The body that the title names, where the text names it again if it does; else the first one of the text.
  std::optional<Span> reporting_body(std::u16string_view title) const {
    std::optional<Span> titled, told;
    for (const Mention& mention : mentions_) {
      if (mention.kind != EntityKind::organisation) continue;
      const bool in_title = title.find(slice(reading_.text, mention.span)) != title.npos;
      const bool in_body = stands_in_body(mention);
      if (in_title && in_body) return mention.span;
      if (in_title && !titled) titled = mention.span;
      if (in_body && !told) told = mention.span;
    }
    return titled ? titled : told;
  }

  bool stands_in_body(const Mention& mention) const {
    return std::any_of(article_.passages.begin(), article_.passages.end(), [&](const Passage& passage) {
      return passage.region == Region::article &&
             (passage.role == PassageRole::paragraph || passage.role == PassageRole::lead) &&
             reading_.find(passage.span).contains(mention.span);
    });
  }

  std::vector<TimeExpression> times_of(Span span) const { return find_times(reading_.text, span, base_); }

  /// Reads what stands between the last sentence with figures and this one.
  void enter(const Sentence& sentence) {
    const Passage* passage = sentence.passage;
    if (passage != passage_) {
      if (plan_opened_ != PlanOpening::list || !work_report_) plan_opened_ = PlanOpening::none;
      actors_.begin_paragraph();
      const bool new_section =
          !passage_ || passage_->section != passage->section || passage_->region != passage->region;
      if (new_section) {
        actors_.begin_section();
        tellers_.begin_section();
        plan_opened_ = PlanOpening::none;
        heading_.enter(passage->section, base_);
      }
      // Paragraphs between, without figures, may name who acts.
      if (passage_ && !new_section && passage_->span.end < passage->span.begin)
        actors_.pass_over(reading_.text, reading_.find(Span{passage_->span.end, passage->span.begin}),
                          mentions_);
      if (work_report_ && passage->span.begin > 0) {
        const Span between{passage_ ? passage_->span.end : 0, passage->span.begin};
        if (between.begin < between.end &&
            opens_plan(slice(reading_.text, reading_.find(between))) == PlanOpening::list)
          plan_opened_ = PlanOpening::list;
      }
      passage_ = passage;
      tellers_.begin_paragraph();
      basis_ = ChangeBasis::none;
      place_.reset();
      const Span paragraph = reading_.find(passage->span);
      periods_.begin_paragraph(
          heading_.times(), heading_.text().ends_with(u"案") || opens_case(slice(reading_.text, paragraph)),
          !new_section && opens_view(slice(reading_.text, paragraph)));
      last_ = reading_.find(passage->span).begin;
    }
    if (last_ < sentence.span.begin) {
      const Span between{last_, sentence.span.begin};
      periods_.pass_over(reading_.text, times_of(between));
      actors_.pass_over(reading_.text, between, mentions_);
      tellers_.pass_over(slice(reading_.text, between));
      plan_opened_ = std::max(plan_opened_, opens_plan(slice(reading_.text, between)));
    }
    plan_opened_ = std::max(plan_opened_, opens_plan(slice(reading_.text, sentence.span)));
    last_ = sentence.span.end;
  }

  Excerpt excerpt(Span span) const {
    const Span original = reading_.original(span);
    return {std::u16string(slice(article_.text, original)), original, {}};
  }
  std::optional<Excerpt> excerpt(const std::optional<Span>& span) const {
    if (!span || span->empty()) return std::nullopt;
    return excerpt(*span);
  }

  /// The article's genre; a section may be a plan or a set of rules by itself.
  Genre genre_here() const {
    Genre genre = genre_;
    genre.plans = genre.plans || heading_.plans() || plan_opened_ != PlanOpening::none;
    genre.lays_down = genre.lays_down || heading_.lays_down();
    return genre;
  }

  void add(const Sentence& sentence, const Clause& clause, const std::vector<Claim>& claims) {
    if (sentence.figures.empty()) {
      actors_.pass_over(reading_.text, sentence.span, mentions_);
      if (!clause.english) periods_.pass_over_sentence(reading_.text, sentence.span, sentence.times);
    }
    const auto changes = find_changes(clause, claims, basis_);
    const auto periods = periods_.read(clause, claims);
    const std::size_t base = found_.metrics.size();
    if (clause.english)
      add_english(clause, periods);
    else
      add_chinese(sentence, clause, claims, changes, periods);
    if (const auto field = form_field(reading_.text, sentence); field && !clause.english) {
      Metric& filled = found_.metrics[base];
      filled.subject = excerpt(field->label);
      filled.action.reset();
      if (field->unit) apply_unit(filled, *field->unit);
    }
    // 金额500元(大写:伍佰元)
    for (std::size_t f = base + 1; f < found_.metrics.size(); ++f) {
      Metric& metric = found_.metrics[f];
      if (!metric.subject || metric.subject->text != u"大写") continue;
      metric.subject = found_.metrics[f - 1].subject;
      metric.part_of.reset();
    }
    const auto tellers = tellers_.read(clause);
    for (std::size_t f = 0; f < tellers.size(); ++f)
      found_.metrics[base + f].reported_by = excerpt(tellers[f]);
  }

  void add_chinese(const Sentence& sentence, const Clause& clause, const std::vector<Claim>& claims,
                   const std::vector<std::optional<Change>>& changes, const std::vector<Governing>& periods) {
    const std::optional<Span> label =
        claims.size() == 1 ? label_above(reading_, article_, sentence) : std::nullopt;
    const auto actors = actors_.read(clause, claims);
    const auto places = find_places(clause, claims, actors, place_);
    const auto wholes = find_wholes(clause, claims);
    const Genre genre = genre_here();
    const auto base = static_cast<std::uint32_t>(found_.metrics.size());
    for (std::size_t f = 0; f < claims.size(); ++f) {
      Metric metric = metric_of(reading_, sentence, sentence.figures[f]);
      metric.change = changes[f];
      metric.status = status_of(clause, f, claims[f], periods[f], genre);
      if (f > 0 && goes_on_as_rule(clause, f, claims[f], periods[f], genre, found_.metrics.back(), metric))
        metric.status = Status::rule;
      // 起付线从300元降至200元: both were laid down.
      if (f > 0 && claims[f].to && claims[f - 1].from && metric.status == Status::rule)
        found_.metrics.back().status = Status::rule;
      metric.subject = excerpt(claims[f].subject ? claims[f].subject : label);
      metric.action = excerpt(claims[f].action);
      // 处200元罚款, 每点不超过300箱: whoever was told of before, who lays something down does not do it.
      const bool threatened =
          metric.status == Status::rule && claims[f].verb & kFine && claims[f].agent.empty();
      const bool of_sentence = actors[f] && sentence.span.contains(*actors[f]);
      if (!threatened && (metric.status != Status::rule || of_sentence)) metric.actor = excerpt(actors[f]);
      metric.place = excerpt(places[f]);
      const bool timeless = metric.status == Status::rule && only_delimits(clause, f, claims[f]);
      if (!timeless && governs(periods[f], clause, clause.frames[f], metric))
        metric.period = period_of(periods[f], metric.status);
      if (wholes[f] >= 0) metric.part_of = base + static_cast<std::uint32_t>(wholes[f]);
      found_.metrics.push_back(std::move(metric));
    }
  }

  void add_english(const Clause& clause, const std::vector<Governing>& periods) {
    const auto claims = read_english_claims(clause, english_);
    for (std::size_t f = 0; f < claims.size(); ++f) {
      const EnglishClaim& claim = claims[f];
      Metric metric = metric_of(reading_, *clause.sentence, clause.sentence->figures[f]);
      metric.change = claim.change;
      if (claim.per) metric.kind = MetricKind::rate;
      const bool ahead = periods[f].ahead && periods[f].segment >= 0;
      if (claim.laid_down)
        metric.status = Status::rule;
      else if (claim.planned || ahead)
        metric.status = Status::target;
      metric.subject = excerpt(claim.subject);
      metric.action = excerpt(claim.action);
      metric.actor = excerpt(claim.actor);
      metric.place = excerpt(claim.place);
      // Last year it sold 30 boats. It plans to sell 40.
      const bool over = periods[f].segment < 0 && periods[f].past && metric.status == Status::target;
      if (!over && governs(periods[f], clause, clause.frames[f], metric))
        metric.period = period_of(periods[f], metric.status);
      found_.metrics.push_back(std::move(metric));
    }
  }

  /// A rule has no period but one stated with it (a communiqué states what holds at the year's end); a
  /// deadline ahead that is carried on governs what is planned only.
  bool governs(const Governing& period, const Clause& clause, const Frame& frame,
               const Metric& metric) const {
    const Status status = metric.status;
    if (!period.span) return false;
    const bool carried = period.segment < 0;
    if (status == Status::rule) {
      const std::u16string_view shown =
          period.from_heading ? std::u16string_view() : slice(reading_.text, *period.span);
      // 去年开办,长者可领5000元: when that began; 截至9月底,发放补贴3亿元;补贴标准为每人500元: up to when
      // that was.
      const std::uint32_t figure = clause.items[frame.item].span.begin;
      const bool parted = !carried && period.span->end < figure &&
                          contains(slice(clause.text, {period.span->end, figure}), u";");
      if (period.past_before_today && !carried && period.segment != frame.segment && (period.from || parted))
        return false;
      if (shown == u"当日" || shown == u"当天" || shown == u"次日") return false;  // 退还当日热费的30%
      // 3月起抽查,最高罚30万元; 自5月1日起休渔,为期三个月
      const bool lasts = metric.kind == MetricKind::duration && !clause.is_word(frame.item - 1, u"为期");
      const bool onward = period.from && !period.to && !carried && !lasts;
      return !(period.ahead && !onward && period.segment != frame.segment) && !(carried && base_.year == 0);
    }
    // 三年内达到八成。技术员包村97个: what is not planned is of no stretch ahead.
    const bool to_come = (period.ahead && !period.from) || (period.ends_ahead && period.from);
    return !(carried && to_come && !period.from_heading && status == Status::actual);
  }

  Period period_of(const Governing& period, Status status) const {
    if (period.from_heading) {
      const std::u16string text(slice(heading_.text(), *period.span));
      return {{text, std::nullopt, {}}, period.from, period.to};
    }
    const std::u16string_view shown = slice(reading_.text, *period.span);
    const std::string& today = article_.reference_date;
    Period stated{excerpt(*period.span), period.from, period.to};
    if (shown.ends_with(u"起")) {
      // 自3月起,票价30元: what is laid down holds on. 去年5月起接入1236家: up to now; 2022年起 goes on, too.
      if (status == Status::rule)
        stated.to.reset();
      else if (status == Status::actual && !today.empty() && period.from && *period.from < today &&
               shown.find_first_of(u"月季日") != shown.npos && shown != u"本月起")
        stated.to = today;
    }
    // 年内再装2万只, said in July: by the year's end.
    if (status == Status::target && shown == u"年内" && period.from && today.size() > 7 &&
        today.substr(5, 2) > "02" && *period.from < today)
      stated.from.reset();
    return stated;
  }

  const Reading& reading_;
  const StructuredArticle& article_;
  std::vector<Mention> mentions_;
  PeriodReader periods_;
  ActorReader actors_;
  AttributionReader tellers_;
  CellDescriber cells_;
  TimeBase base_;
  Genre genre_;
  bool work_report_ = false;
  PlanOpening plan_opened_ = PlanOpening::none;
  ChangeBasis basis_ = ChangeBasis::none;  ///< of the sentence before
  const Passage* passage_ = nullptr;
  SectionHeading heading_;
  std::uint32_t last_ = 0;
  EnglishCarried english_;
  std::optional<Span> place_;  ///< of the last figure of the paragraph
  Metrics found_;
};

}  // namespace

Metrics describe(const Reading& reading, const std::vector<Sentence>& sentences,
                 const StructuredArticle& article, const Names& names) {
  return Describer(reading, sentences, article, names).read(sentences);
}

}  // namespace shuwen

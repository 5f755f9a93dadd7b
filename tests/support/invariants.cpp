#include "invariants.h"

#include <cctype>
#include <utility>

namespace shuwen::testing {
namespace {

class Checker {
 public:
  explicit Checker(const Analysis& analysis) : a_(analysis) {}

  std::string run() {
    article(a_.article);
    for (const Furniture& f : a_.furniture) {
      span(f.span, "furniture");
      expect(!f.reason.empty(), "furniture has a reason");
    }
    for (const RelatedItem& item : a_.related)
      span(item.span, "related item");
    for (std::size_t i = 0; i < a_.metrics.size(); ++i)
      metric(i);
    for (std::size_t i = 0; i < a_.excluded.size(); ++i) {
      span(a_.excluded[i].span, "excluded");
      expect(!a_.excluded[i].span.empty(), "excluded spans hold something");
      expect(i == 0 || a_.excluded[i - 1].span <= a_.excluded[i].span, "excluded numerals are in order");
    }
    for (const Initiative& initiative : a_.initiatives) {
      spans(initiative.mentions, "initiative");
      expect(!initiative.mentions.empty(), "an initiative has a mention");
      excerpt(initiative.actor, "initiative actor");
      for (const auto index : initiative.metrics)
        expect(index < a_.metrics.size(), "initiative metrics exist");
    }
    for (const Entity& entity : a_.entities) {
      spans(entity.mentions, "entity");
      expect(!entity.text.empty(), "an entity has a text");
    }
    for (const Warning& warning : a_.warnings) {
      if (warning.span) span(*warning.span, "warning");
      if (warning.other) span(*warning.other, "warning's other place");
      expect(!warning.code.empty() && !warning.message.empty(), "warnings have code and message");
    }
    return std::move(broken_);
  }

 private:
  void expect(bool holds, const std::string& rule) {
    if (!holds && broken_.empty()) broken_ = rule;
  }

  bool between_characters(std::uint32_t at) const {
    if (at == 0 || at >= a_.text.size()) return true;
    const bool after_lead = a_.text[at - 1] >= 0xD800 && a_.text[at - 1] <= 0xDBFF;
    return !(after_lead && a_.text[at] >= 0xDC00 && a_.text[at] <= 0xDFFF);
  }

  void span(Span s, const std::string& what) {
    expect(s.begin <= s.end && s.end <= a_.text.size(), what + ": span in range");
    expect(between_characters(s.begin) && between_characters(s.end), what + ": span between characters");
  }

  void spans(const std::vector<Span>& list, const std::string& what) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      span(list[i], what);
      expect(i == 0 || list[i - 1] < list[i], what + ": mentions in order");
    }
  }

  void excerpt(const Excerpt& e, const std::string& what) {
    if (e.span) {
      span(*e.span, what);
      if (broken_.empty()) expect(slice(a_.text, *e.span) == e.text, what + ": slices true");
    }
    std::u16string joined;
    std::u16string spaced;  // heads of a table's cells are joined by a space
    for (const Span piece : e.pieces) {
      span(piece, what);
      if (!broken_.empty()) return;
      if (!spaced.empty()) spaced += u' ';
      spaced += slice(a_.text, piece);
      joined += slice(a_.text, piece);
    }
    if (!e.pieces.empty()) expect(joined == e.text || spaced == e.text, what + ": pieces join to the text");
  }
  void excerpt(const std::optional<Excerpt>& e, const std::string& what) {
    if (e) excerpt(*e, what);
  }
  void excerpts(const std::vector<Excerpt>& list, const std::string& what) {
    for (const Excerpt& e : list)
      excerpt(e, what);
  }

  void article(const Article& article) {
    excerpt(article.title, "title");
    excerpt(article.subtitle, "subtitle");
    if (article.published) {
      excerpt(article.published->where, "published");
      expect(is_date(article.published->value.substr(0, 10)), "published is a date");
    }
    excerpt(article.source, "source");
    excerpts(article.authors, "author");
    excerpts(article.editors, "editor");
    excerpts(article.highlights, "highlight");
    excerpts(article.lead, "lead");
    for (const Section& section : article.sections)
      this->section(section, 0);
    for (const Table& table : article.tables) {
      span(table.span, "table");
      excerpt(table.caption, "table caption");
      excerpt(table.unit, "table unit");
      for (const auto* grid : {&table.header, &table.rows}) {
        for (const auto& row : *grid) {
          for (const Cell& cell : row) {
            if (cell.span) span(*cell.span, "cell");
            if (cell.span && broken_.empty())
              expect(slice(a_.text, *cell.span) == cell.text, "cell: slices true");
          }
        }
      }
    }
    for (const Image& image : article.images)
      excerpt(image.caption, "image caption");
  }

  void section(const Section& section, int depth) {
    excerpt(section.heading, "heading");
    excerpt(section.subheading, "subheading");
    excerpts(section.paragraphs, "paragraph");
    expect(depth < 64, "sections are not nested without bound");
    for (const Section& inner : section.sections) {
      if (broken_.empty()) this->section(inner, depth + 1);
    }
  }

  void metric(std::size_t index) {
    const Metric& m = a_.metrics[index];
    span(m.span, "metric");
    span(m.sentence, "sentence");
    expect(!m.span.empty(), "metric spans hold something");
    expect(m.sentence.contains(m.span), "a metric lies in its sentence");
    expect(index == 0 || a_.metrics[index - 1].span <= m.span, "metrics are in order");
    for (const DecimalText* d : {&m.value, &m.low, &m.high})
      expect(!*d || is_decimal(**d), "figures are decimals");
    excerpt(m.subject, "subject");
    excerpt(m.action, "action");
    excerpt(m.actor, "actor");
    excerpt(m.place, "place");
    if (m.period) {
      excerpt(m.period->where, "period");
      for (const auto* day : {&m.period->from, &m.period->to})
        expect(!*day || is_date(**day), "period ends are dates");
      if (m.period->from && m.period->to)
        expect(*m.period->from <= *m.period->to, "periods do not run backwards");
    }
    if (m.part_of)
      expect(*m.part_of < a_.metrics.size() && *m.part_of != index, "part_of points at another metric");
  }

  static bool is_decimal(const std::string& text) {
    std::size_t i = text.rfind('-', 0) == 0 ? 1 : 0;
    std::size_t digits = 0;
    bool point = false;
    for (; i < text.size(); ++i) {
      if (text[i] == '.' && !point && digits > 0) {
        point = true;
      } else if (std::isdigit(static_cast<unsigned char>(text[i])) != 0) {
        ++digits;
      } else {
        return false;
      }
    }
    return digits > 0 && text.back() != '.';
  }

  static bool is_date(const std::string& text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    for (const std::size_t i : {0, 1, 2, 3, 5, 6, 8, 9}) {
      if (std::isdigit(static_cast<unsigned char>(text[i])) == 0) return false;
    }
    return text.substr(5, 2) <= "12" && text.substr(8, 2) <= "31";
  }

  const Analysis& a_;
  std::string broken_;
};

}  // namespace

std::string broken_invariant(const Analysis& analysis) {
  return Checker(analysis).run();
}

}  // namespace shuwen::testing

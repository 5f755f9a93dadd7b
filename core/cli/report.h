// Analyses for people and spreadsheets; JSON is the core's own.
#pragma once

#include <cstddef>
#include <string>

#include "shuwen/analysis.h"

namespace shuwen::cli {

/// Title, by-line and the table of metrics, at most `columns` wide, aligned for wide characters.
std::string table_report(const Analysis& analysis, std::size_t columns);

/// One row a metric of the article itself, RFC 4180 with CRLF; no header. Text that a spreadsheet would run
/// as a formula is made harmless with a leading apostrophe.
std::string csv_rows(const Analysis& analysis);

/// The header row of csv_rows.
std::string csv_header();

/// Title, by-line, metrics, initiatives and warnings as Markdown.
std::string markdown_report(const Analysis& analysis);

}  // namespace shuwen::cli

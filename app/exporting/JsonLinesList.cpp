#include "JsonLinesList.h"

namespace broadside {

namespace {

/// RFC 8259, 7.
void appendQuoted(std::string &to, const QString &text)
{
    constexpr char digits[] = "0123456789abcdef";
    to.push_back('"');
    for (const char byte : text.toUtf8()) {
        if (byte == '"' || byte == '\\') {
            to.append({'\\', byte});
        } else if (byte == '\n') {
            to.append("\\n");
        } else if (byte == '\t') {
            to.append("\\t");
        } else if (static_cast<unsigned char>(byte) < 0x20) {
            to.append("\\u00");
            to.append({digits[byte >> 4], digits[byte & 0xF]});
        } else {
            to.push_back(byte);
        }
    }
    to.push_back('"');
}

void appendList(std::string &to, const QString &text)
{
    to.push_back('[');
    bool isFirst = true;
    for (const QString &each : text.split(tagSeparator.toString(), Qt::SkipEmptyParts)) {
        if (!isFirst)
            to.push_back(',');
        isFirst = false;
        appendQuoted(to, each);
    }
    to.push_back(']');
}

void appendValue(std::string &to, ExportColumn column, const QString &text)
{
    switch (column) {
    case ExportColumn::Id:
    case ExportColumn::Import:
    case ExportColumn::ImportRow:
    case ExportColumn::DuplicateOf:
        to.append(text.isEmpty() ? std::string("null") : text.toStdString());
        return;
    case ExportColumn::Consent:
        to.append(text.isEmpty() ? "null" : text == QStringLiteral("yes") ? "true" : "false");
        return;
    case ExportColumn::Tags:
        appendList(to, text);
        return;
    default:
        appendQuoted(to, text);
    }
}

} // namespace

JsonLinesList::JsonLinesList(OutputFile file, const QList<ExportColumn> &columns)
    : m_file(std::move(file)), m_columns(columns)
{
    for (const ExportColumn column : columns) {
        std::string &key = m_keys.emplace_back(m_keys.empty() ? "{" : ",");
        appendQuoted(key, exportColumnId(column));
        key.push_back(':');
    }
}

Result<std::unique_ptr<ListFile>> JsonLinesList::create(const QString &path, const QList<ExportColumn> &columns)
{
    auto file = OutputFile::create(path);
    if (!file)
        return std::unexpected(file.error());
    return std::make_unique<JsonLinesList>(*std::move(file), columns);
}

Result<void> JsonLinesList::write(const QStringList &cells)
{
    std::string line;
    for (std::size_t at = 0; at < m_keys.size(); ++at) {
        line.append(m_keys[at]);
        const auto column = static_cast<qsizetype>(at);
        appendValue(line, m_columns[column], cells[column]);
    }
    line.append("}\n");
    m_file.append(line);
    return m_file.flushIfLong();
}

Result<void> JsonLinesList::commit(ExportSummary &, Progress &)
{
    return m_file.commit();
}

} // namespace broadside

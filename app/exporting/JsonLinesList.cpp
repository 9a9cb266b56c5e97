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

void appendList(std::string &to, const QStringList &texts)
{
    to.push_back('[');
    for (qsizetype at = 0; at < texts.size(); ++at) {
        if (at > 0)
            to.push_back(',');
        appendQuoted(to, texts[at]);
    }
    to.push_back(']');
}

void appendNumber(std::string &to, auto id)
{
    const auto value = static_cast<qint64>(id);
    to.append(value == 0 ? std::string("null") : std::to_string(value));
}

void appendConsent(std::string &to, const std::optional<Consent> &consent)
{
    if (!consent)
        to.append("null");
    else
        to.append(consent->allowed && consent->withdrawnAt.isEmpty() ? "true" : "false");
}

void appendValue(std::string &to, ExportColumn column, const ShownSignature &shown)
{
    switch (column) {
    case ExportColumn::Id:
        return appendNumber(to, shown.signature.id);
    case ExportColumn::Import:
        return appendNumber(to, shown.signature.import);
    case ExportColumn::ImportRow:
        return appendNumber(to, shown.signature.importRow);
    case ExportColumn::DuplicateOf:
        return appendNumber(to, shown.signature.duplicateOf);
    case ExportColumn::Consent:
        return appendConsent(to, shown.signature.consentEmail);
    case ExportColumn::Tags:
        return appendList(to, shown.tags);
    default:
        return appendQuoted(to, exportText(column, shown));
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

Result<void> JsonLinesList::write(const ShownSignature &shown)
{
    std::string line;
    for (std::size_t at = 0; at < m_keys.size(); ++at) {
        line.append(m_keys[at]);
        appendValue(line, m_columns[static_cast<qsizetype>(at)], shown);
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

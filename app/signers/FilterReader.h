// Reads a filter's text, by descent through its grammar (`SignerFilterText.h`).
#pragma once

#include "Result.h"
#include "SignerFilter.h"

namespace broadside {

class FilterReader
{
public:
    explicit FilterReader(QStringView text) : m_text(text) {}

    [[nodiscard]] Result<SignerFilter> read();

private:
    Result<SignerFilter> readAny();
    Result<SignerFilter> readAll();
    Result<SignerFilter> readPart();
    Result<SignerFilter> readNegated();
    Result<SignerFilter> readParenthesis();
    Result<SignerFilter> readTest();
    Result<QString> readValue();
    Result<QString> readQuoted();

    /// What has begun here is one level deeper; an error where that is too deep.
    Result<void> descend();
    void skipSpace();
    [[nodiscard]] bool isAt(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    /// The characters from here that can be of a word.
    [[nodiscard]] QStringView wordHere(bool withColons) const;
    /// Whether "and", "or" or "not" stands here.
    [[nodiscard]] bool isBefore(QStringView operation) const;
    /// Goes past one of these, if it stands here or after space.
    bool take(QStringView operation);
    [[nodiscard]] bool beginsPart();
    /// A place as people count it, from 1.
    [[nodiscard]] qsizetype characterAt(qsizetype at) const;

    QStringView m_text;
    qsizetype m_at = 0;
    int m_level = 0;
};

} // namespace broadside

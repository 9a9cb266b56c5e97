// Makes Markdown look a little like what it becomes, and marks what deserves a look: unknown words, agreed terms, what
// is searched for. The text stays as it was typed.
#pragma once

#include "Terms.h"

#include <QSyntaxHighlighter>
#include <QTimer>

#include <memory>

namespace broadside {

class Spelling;
struct Palette;

class TextHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit TextHighlighter(QTextDocument *document);

    void setPalette(const Palette &palette);
    /// Off for fields of plain text.
    void setMarkdown(bool isMarkdown);
    /// Null: nothing is misspelt.
    void setSpelling(std::shared_ptr<const Spelling> spelling);
    void setGlossary(const Language &language, const Glossary &glossary);
    void setSearch(const QString &words, Qt::CaseSensitivity sensitivity);
    /// The text is about to be exchanged as a whole: words and terms are marked afterwards, bit by bit, so that a long
    /// text is there at once.
    void beginLoading() { m_isLoading = true; }
    void endLoading();

protected:
    void highlightBlock(const QString &text) override;

private:
    using Looks = std::vector<quint16>;

    void refreshAll();
    void refreshSome();
    void addMarkdown(const QString &text, Looks &looks) const;
    void addInline(const QString &text, Looks &looks) const;
    void addWords(const QString &text, Looks &looks) const;
    void addSearch(const QString &text, Looks &looks) const;
    [[nodiscard]] QTextCharFormat formatOf(quint16 look) const;

    QTimer m_idle;
    int m_nextBlock = 0; ///< of those that are marked when there is time
    bool m_isLoading = false;
    bool m_isMarkdown = false;
    std::shared_ptr<const Spelling> m_spelling;
    Language m_language;
    Glossary m_glossary;
    QString m_search;
    Qt::CaseSensitivity m_sensitivity = Qt::CaseInsensitive;
    QColor m_accent;
    QColor m_muted;
    QColor m_bad;
    QColor m_found;
};

} // namespace broadside

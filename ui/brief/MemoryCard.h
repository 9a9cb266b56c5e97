// Under a translation: the sentence at hand as it was translated before, and the agreed terms that it uses.
#pragma once

#include "Card.h"
#include "Glossary.h"
#include "TranslationMemory.h"

#include <memory>

class QPushButton;
class QTimer;

namespace broadside {

class DiffView;
class FlowLayout;
class Label;
class Pill;
class TextEditor;

class MemoryCard final : public Card
{
    Q_OBJECT
public:
    /// Follows the cursor of the translation's editor.
    explicit MemoryCard(TextEditor &translation, QWidget *parent = nullptr);

    void setTexts(const QString &source, const Language &sourceLanguage, const Language &language);
    void setMemory(std::shared_ptr<const TranslationMemory> memory);
    void setGlossary(const Glossary &glossary);
    void retranslate();
    /// Puts the best match where the sentence at hand stands. Does nothing while there is none.
    void useBest();

private:
    struct Place;

    void follow();
    [[nodiscard]] Place placeOf(const QString &translation) const;
    void showMatch(const QString &sentence);
    void showTerms(const QString &paragraph);
    [[nodiscard]] QString fromMemory() const;
    void fillIn();

    TextEditor &m_translation;
    QTimer *m_timer;
    QString m_source;
    Language m_sourceLanguage;
    Language m_language;
    std::shared_ptr<const TranslationMemory> m_memory;
    Glossary m_glossary;
    std::optional<MemoryMatch> m_match;
    Label *m_title;
    Pill *m_percent;
    DiffView *m_difference;
    Label *m_text;
    QPushButton *m_use;
    QPushButton *m_fillIn;
    QWidget *m_matchPart;
    QWidget *m_termsPart;
    Label *m_termsTitle;
    FlowLayout *m_terms;
};

} // namespace broadside

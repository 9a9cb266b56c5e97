#include "MemoryCard.h"

#include "DiffView.h"
#include "FlowLayout.h"
#include "Label.h"
#include "Pill.h"
#include "Style.h"
#include "Terms.h"
#include "TextEditor.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace broadside {

namespace {

constexpr int restMilliseconds = 150; // a typist's pause
constexpr qsizetype mostCharacters = 60'000;
constexpr int leastLikeness = 60;

/// The number of the range that holds a position, or the last one before it.
qsizetype indexAt(const QList<TextRange> &ranges, qsizetype position)
{
    qsizetype index = 0;
    while (index + 1 < ranges.size() && ranges[index + 1].start <= position)
        ++index;
    return ranges.isEmpty() ? -1 : index;
}

QString part(const QString &text, const TextRange &range)
{
    return text.sliced(range.start, range.length);
}

} // namespace

/// The source's paragraph and sentence that belong to the place of the cursor, and the sentence that stands there.
struct MemoryCard::Place
{
    QString sourceParagraph;
    QString sourceSentence;
    TextRange sentence; ///< in the translation; its length is 0 where nothing is written yet
};

MemoryCard::MemoryCard(TextEditor &translation, QWidget *parent)
    : Card(parent),
      m_translation(translation),
      m_timer(new QTimer(this)),
      m_title(new Label(LabelRole::Section)),
      m_percent(new Pill),
      m_difference(new DiffView),
      m_text(new Label(LabelRole::Body)),
      m_use(new QPushButton),
      m_fillIn(new QPushButton),
      m_matchPart(new QWidget),
      m_termsPart(new QWidget),
      m_termsTitle(new Label(LabelRole::Section))
{
    m_use->setObjectName(QStringLiteral("useMemoryButton"));
    m_fillIn->setObjectName(QStringLiteral("fillInButton"));
    m_text->setObjectName(QStringLiteral("memoryText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_difference->setMostLines(4);
    setButtonRole(m_use, ButtonRole::Outline);
    setButtonRole(m_fillIn, ButtonRole::Link);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_title->setMinimumWidth(1);
    head->addWidget(m_title);
    head->addWidget(m_percent);
    head->addStretch();
    head->addWidget(m_fillIn);
    head->addWidget(m_use);
    auto *match = new QVBoxLayout(m_matchPart);
    match->setContentsMargins(0, 0, 0, 0);
    match->setSpacing(6);
    match->addLayout(head);
    match->addWidget(m_text);
    match->addWidget(m_difference);

    auto *terms = new QVBoxLayout(m_termsPart);
    terms->setContentsMargins(0, 0, 0, 0);
    terms->setSpacing(6);
    m_terms = new FlowLayout(6);
    terms->addWidget(m_termsTitle);
    terms->addLayout(m_terms);

    setPadding(12);
    content()->setSpacing(10);
    content()->addWidget(m_matchPart);
    content()->addWidget(m_termsPart);

    m_timer->setSingleShot(true);
    m_timer->setInterval(restMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &MemoryCard::follow);
    connect(&translation, &QTextEdit::cursorPositionChanged, m_timer, qOverload<>(&QTimer::start));
    connect(&translation, &QTextEdit::textChanged, m_timer, qOverload<>(&QTimer::start));
    connect(m_use, &QPushButton::clicked, this, &MemoryCard::useBest);
    connect(m_fillIn, &QPushButton::clicked, this, &MemoryCard::fillIn);
    hide();
}

void MemoryCard::setTexts(const QString &source, const Language &sourceLanguage, const Language &language)
{
    m_source = source;
    m_sourceLanguage = sourceLanguage;
    m_language = language;
    m_text->setLayoutDirection(language.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    follow();
}

void MemoryCard::setMemory(std::shared_ptr<const TranslationMemory> memory)
{
    m_memory = std::move(memory);
    follow();
}

void MemoryCard::setGlossary(const Glossary &glossary)
{
    m_glossary = glossary;
    follow();
}

void MemoryCard::retranslate()
{
    //: Above a sentence's translation from the translation memory
    m_title->setText(tr("Translated before"));
    //: Puts the remembered translation into the text
    m_use->setText(tr("Use"));
    m_use->setToolTip(tr("Puts it in the place of the sentence at hand (Ctrl+Return)"));
    m_use->setAccessibleName(tr("Use the remembered translation"));
    m_fillIn->setText(tr("Fill in all"));
    m_fillIn->setToolTip(tr("Every sentence of this text was translated before: take them all."));
    //: Above the glossary's terms that the source uses
    m_termsTitle->setText(tr("Agreed terms"));
    follow();
}

// Paragraph by paragraph and sentence by sentence: a translator works in that order.
MemoryCard::Place MemoryCard::placeOf(const QString &translation) const
{
    const QList<TextRange> sourceParagraphs = paragraphRanges(m_source);
    if (sourceParagraphs.isEmpty())
        return {};
    const qsizetype position = m_translation.textCursor().position();
    const QList<TextRange> paragraphs = paragraphRanges(translation);
    const qsizetype paragraph = std::max<qsizetype>(0, indexAt(paragraphs, position));
    // Behind the last paragraph, on a line of its own, the next one begins.
    const bool isBehind = !paragraphs.isEmpty() && position > paragraphs[paragraph].end();
    const qsizetype wanted = paragraph + (isBehind ? 1 : 0);
    if (wanted >= sourceParagraphs.size())
        return {};
    Place place;
    place.sourceParagraph = part(m_source, sourceParagraphs[wanted]);
    const QList<TextRange> sourceSentences = sentenceRanges(place.sourceParagraph, m_sourceLanguage);
    if (sourceSentences.isEmpty())
        return place;
    qsizetype sentence = 0;
    place.sentence = {position, 0};
    if (!paragraphs.isEmpty() && !isBehind) {
        const TextRange own = paragraphs[paragraph];
        const QList<TextRange> sentences = sentenceRanges(part(translation, own), m_language);
        const qsizetype inside = position - own.start;
        sentence = std::max<qsizetype>(0, indexAt(sentences, inside));
        const bool isNext = !sentences.isEmpty() && inside > sentences[sentence].end();
        if (isNext)
            ++sentence;
        else if (!sentences.isEmpty())
            place.sentence = {own.start + sentences[sentence].start, sentences[sentence].length};
    }
    if (sentence < sourceSentences.size())
        place.sourceSentence = part(place.sourceParagraph, sourceSentences[sentence]);
    return place;
}

void MemoryCard::follow()
{
    m_timer->stop();
    if (m_language.isNull())
        return;
    // Nobody translates a book sentence by sentence in one field, and its sentences take longer to find than a key may.
    if (m_source.size() > mostCharacters) {
        hide();
        return;
    }
    const Place place = placeOf(m_translation.body());
    showMatch(place.sourceSentence);
    showTerms(place.sourceParagraph);
    setVisible(!m_matchPart->isHidden() || !m_termsPart->isHidden());
}

void MemoryCard::showMatch(const QString &sentence)
{
    const QList<MemoryMatch> matches =
        m_memory && !sentence.isEmpty() ? m_memory->matches(sentence, leastLikeness, 1) : QList<MemoryMatch>();
    m_match = matches.isEmpty() ? std::nullopt : std::optional(matches.front());
    // What stands there already is no suggestion.
    const Place place = placeOf(m_translation.body());
    if (m_match && part(m_translation.body(), place.sentence) == m_match->pair.translation)
        m_match.reset();
    m_matchPart->setVisible(m_match.has_value());
    if (!m_match)
        return;
    m_text->setText(m_match->pair.translation);
    m_percent->setText(QLocale().toString(m_match->percent) + QLocale().percent());
    m_percent->setTone(m_match->percent == 100 ? Tone::Good : Tone::Neutral);
    m_difference->setVisible(m_match->percent < 100);
    m_difference->setAccessibleName(tr("What differs in the source"));
    m_difference->setTexts(m_match->pair.source, sentence, m_sourceLanguage.isRightToLeft());
    m_fillIn->setVisible(m_translation.body().trimmed().isEmpty() && !fromMemory().isEmpty());
}

void MemoryCard::showTerms(const QString &paragraph)
{
    while (QLayoutItem *item = m_terms->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList names;
    for (const TermUse &use : termUses(paragraph, m_sourceLanguage, m_glossary)) {
        const auto &term = m_glossary[use.term].names;
        const auto name = term.find(m_language);
        if (name != term.end() && !names.contains(name->second))
            names.append(name->second);
    }
    for (const QString &name : std::as_const(names)) {
        auto *chip = new QPushButton(name);
        setButtonRole(chip, ButtonRole::Chip);
        chip->setToolTip(tr("Insert this term"));
        connect(chip, &QPushButton::clicked, this, [this, name] { m_translation.insertText(name); });
        m_terms->addWidget(chip);
    }
    m_termsPart->setVisible(!names.isEmpty());
}

void MemoryCard::useBest()
{
    if (!m_match)
        return;
    const TextRange sentence = placeOf(m_translation.body()).sentence;
    m_translation.select(sentence);
    m_translation.insertText(m_match->pair.translation);
}

/// The whole source with each sentence as it was translated before; empty where one of them is new.
QString MemoryCard::fromMemory() const
{
    QString text;
    qsizetype end = 0;
    for (const TextRange &paragraph : paragraphRanges(m_source)) {
        for (const TextRange &range : sentenceRanges(part(m_source, paragraph), m_sourceLanguage)) {
            const qsizetype start = paragraph.start + range.start;
            const QList<MemoryMatch> match = m_memory->matches(m_source.sliced(start, range.length), 100, 1);
            if (match.isEmpty())
                return {};
            text += m_source.sliced(end, start - end) + match.front().pair.translation;
            end = start + range.length;
        }
    }
    return text + m_source.sliced(end);
}

void MemoryCard::fillIn()
{
    const QString text = m_memory ? fromMemory() : QString();
    if (!text.isEmpty())
        m_translation.insertText(text);
}

} // namespace broadside

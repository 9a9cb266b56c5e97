#include "PieceWords.h"

#include "Typography.h"

#include <QHash>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

/// Pieces of one language share their words, also between threads: a translator that is loaded is only read. None where
/// the program has no translation.
std::shared_ptr<QTranslator> translatorOf(const Language &language)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<QTranslator>> translators;

    const QMutexLocker lock(&mutex);
    auto found = translators.find(language.primary());
    if (found == translators.end()) {
        auto translator = std::make_shared<QTranslator>();
        if (!translator->load(u":/translations/broadside_%1.qm"_s.arg(language.primary())))
            translator.reset();
        found = translators.insert(language.primary(), translator);
    }
    return *found;
}

QString translated(const QTranslator *translator, const char *text, int count)
{
    const QString found = translator ? translator->translate("Piece", text, nullptr, count) : QString();
    return found.isEmpty() ? QString::fromUtf8(text) : found;
}

/// Plural rules (CLDR) look at a number's last six digits and at whether there are more.
int pluralCount(qint64 count)
{
    constexpr qint64 million = 1'000'000;
    return static_cast<int>(count < million ? count : million + count % million);
}

} // namespace

PieceWords::PieceWords(const Language &language) : m_language(language), m_translator(translatorOf(language)) {}

QString PieceWords::operator()(const char *text) const
{
    return translated(m_translator.get(), text, -1);
}

QString PieceWords::operator()(const char *text, qint64 count) const
{
    const QString number = numberText(count, m_language);
    return translated(m_translator.get(), text, pluralCount(count)).replace(u"%Ln"_s, number).replace(u"%n"_s, number);
}

bool PieceWords::isKnown(const Language &language)
{
    return language.primary() == u"en" || translatorOf(language);
}

} // namespace broadside

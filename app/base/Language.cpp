#include "Language.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <unicode/locdspnm.h>
#include <unicode/uloc.h>
#include <unicode/unistr.h>

namespace broadside {

namespace {

QString displayName(const QString &tag, const QString &in)
{
    const icu::Locale inLocale = icu::Locale::createCanonical(in.toUtf8().constData());
    const std::unique_ptr<icu::LocaleDisplayNames> names(icu::LocaleDisplayNames::createInstance(inLocale));
    icu::UnicodeString text;
    names->localeDisplayName(tag.toUtf8().constData(), text);
    return QString::fromUtf16(text.getBuffer(), text.length());
}

} // namespace

Result<Language> Language::parse(QStringView tag)
{
    static const QRegularExpression wellFormed(QStringLiteral(
        "^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*$"));
    const QString text = tag.trimmed().toString();
    if (!wellFormed.match(text).hasMatch())
        return fail(QCoreApplication::translate("Language", "“%1” is not a language tag.").arg(text.left(40)),
                    QCoreApplication::translate("Language", "Write it as in “en”, “fr-CA” or “ar”."));
    QStringList parts = text.split(u'-');
    parts[0] = parts[0].toLower();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        QString &part = parts[i];
        if (part.size() == 4 && part[0].isLetter())
            part = part.left(1).toUpper() + part.mid(1).toLower();
        else
            part = part.size() == 2 ? part.toUpper() : part.toLower();
    }
    return Language(parts.join(u'-'));
}

Language Language::of(const char *tag)
{
    return parse(QString::fromLatin1(tag)).value();
}

QString Language::nativeName() const
{
    QString text = displayName(m_tag, m_tag);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString Language::name() const
{
    return displayName(m_tag, QLocale().bcp47Name());
}

bool Language::isRightToLeft() const
{
    return uloc_isRightToLeft(m_tag.toUtf8().constData()) != 0;
}

bool Language::matches(QStringView range) const
{
    return m_tag.compare(range, Qt::CaseInsensitive) == 0 ||
           (m_tag.startsWith(range, Qt::CaseInsensitive) && m_tag.size() > range.size() && m_tag[range.size()] == u'-');
}

} // namespace broadside

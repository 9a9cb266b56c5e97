#include "SignerFilterText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

struct TraitNames
{
    SignerTrait trait;
    const char *id;
    const char *name;
};

constexpr std::array traitNames{
    TraitNames{.trait = SignerTrait::Language, .id = "language", .name = QT_TRANSLATE_NOOP("SignerTrait", "Language")},
    //: Where a signature came from
    TraitNames{.trait = SignerTrait::Source, .id = "source", .name = QT_TRANSLATE_NOOP("SignerTrait", "Source")},
    //: The file that a signature came from
    TraitNames{.trait = SignerTrait::Import, .id = "import", .name = QT_TRANSLATE_NOOP("SignerTrait", "Import")},
    TraitNames{.trait = SignerTrait::Country, .id = "country", .name = QT_TRANSLATE_NOOP("SignerTrait", "Country")},
    TraitNames{.trait = SignerTrait::Region, .id = "region", .name = QT_TRANSLATE_NOOP("SignerTrait", "Province")},
    TraitNames{.trait = SignerTrait::City, .id = "city", .name = QT_TRANSLATE_NOOP("SignerTrait", "City")},
    TraitNames{
        .trait = SignerTrait::PostalCode, .id = "postal_code", .name = QT_TRANSLATE_NOOP("SignerTrait", "Postal code")},
    //: When somebody signed
    TraitNames{.trait = SignerTrait::Signed, .id = "signed", .name = QT_TRANSLATE_NOOP("SignerTrait", "Signed")},
    //: Whether somebody may be written to
    TraitNames{.trait = SignerTrait::Consent, .id = "consent", .name = QT_TRANSLATE_NOOP("SignerTrait", "Consent")},
    TraitNames{.trait = SignerTrait::Status, .id = "status", .name = QT_TRANSLATE_NOOP("SignerTrait", "Status")},
    //: What a signature has: a comment, a phone number …
    TraitNames{.trait = SignerTrait::Has, .id = "has", .name = QT_TRANSLATE_NOOP("SignerTrait", "Has")},
    //: A word that the organiser put on a signature
    TraitNames{.trait = SignerTrait::Tag, .id = "tag", .name = QT_TRANSLATE_NOOP("SignerTrait", "Tag")},
    //: Another campaign that somebody signed
    TraitNames{
        .trait = SignerTrait::Campaign, .id = "campaign", .name = QT_TRANSLATE_NOOP("SignerTrait", "Other campaign")},
    //: Whether somebody signs for the first time
    TraitNames{
        .trait = SignerTrait::FirstTime, .id = "first_time", .name = QT_TRANSLATE_NOOP("SignerTrait", "First time")}};

const TraitNames &namesOf(SignerTrait trait)
{
    return *std::ranges::find(traitNames, trait, &TraitNames::trait);
}

bool needsQuotes(const QString &value)
{
    return value.isEmpty() || std::ranges::any_of(value, [](QChar c) {
               return c.isSpace() || c == u',' || c == u'(' || c == u')' || c == u'"';
           });
}

QString written(const QString &value)
{
    if (!needsQuotes(value))
        return value;
    QString text = value;
    text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + text + u'"';
}

void appendTest(const SignerTest &test, QString &to)
{
    to += signerTraitId(test.trait) + u':';
    for (const QString &value : test.values) {
        if (&value != &test.values.constFirst())
            to += u',';
        to += written(value);
    }
}

void appendPart(const SignerFilter &filter, QString &to);

/// As a filter of its own, without parentheses around it.
void appendFilter(const SignerFilter &filter, QString &to)
{
    const bool isChain = filter.kind == SignerFilter::Kind::All || filter.kind == SignerFilter::Kind::Any;
    if (!isChain || filter.parts.isEmpty()) {
        appendPart(filter, to);
        return;
    }
    for (const SignerFilter &part : filter.parts) {
        if (&part != &filter.parts.constFirst())
            to += filter.kind == SignerFilter::Kind::All ? " and "_L1 : " or "_L1;
        appendPart(part, to);
    }
}

/// As a part of another filter.
void appendPart(const SignerFilter &filter, QString &to)
{
    switch (filter.kind) {
    case SignerFilter::Kind::Everything:
        to += "()"_L1;
        return;
    case SignerFilter::Kind::Test:
        if (filter.test.values.isEmpty())
            to += "not ()"_L1; // none of no values holds
        else
            appendTest(filter.test, to);
        return;
    case SignerFilter::Kind::Not:
        to += "not "_L1;
        appendPart(filter.parts.value(0), to);
        return;
    case SignerFilter::Kind::All:
    case SignerFilter::Kind::Any:
        break;
    }
    if (filter.parts.isEmpty()) {
        to += filter.kind == SignerFilter::Kind::All ? "()"_L1 : "not ()"_L1;
    } else if (filter.parts.size() == 1) {
        appendPart(filter.parts.constFirst(), to);
    } else {
        to += u'(';
        appendFilter(filter, to);
        to += u')';
    }
}

QString columnList()
{
    QStringList ids;
    for (const SignerColumn column : signerColumns())
        if (canOrderBy(column))
            ids << signerColumnId(column);
    return ids.join(", "_L1);
}

} // namespace

QString signerTraitId(SignerTrait trait)
{
    return QLatin1String(namesOf(trait).id);
}

std::optional<SignerTrait> signerTraitFromId(QStringView id)
{
    const auto *const found = std::ranges::find_if(traitNames, [id](const TraitNames &names) {
        return id.compare(QLatin1String(names.id), Qt::CaseInsensitive) == 0;
    });
    return found == traitNames.end() ? std::nullopt : std::optional(found->trait);
}

QString signerTraitName(SignerTrait trait)
{
    return QCoreApplication::translate("SignerTrait", namesOf(trait).name);
}

const QList<SignerTrait> &signerTraits()
{
    static const QList<SignerTrait> traits = [] {
        QList<SignerTrait> list;
        for (const TraitNames &names : traitNames)
            list << names.trait;
        return list;
    }();
    return traits;
}

QString filterText(const SignerFilter &filter)
{
    QString text;
    if (!filter.isEverything())
        appendFilter(filter, text);
    return text;
}

QString orderText(const SignerOrder &order)
{
    QStringList levels;
    for (const SortLevel &level : order)
        levels << (level.descending ? "-"_L1 : ""_L1) + signerColumnId(level.column);
    return levels.join(u',');
}

Result<SignerOrder> readOrder(QStringView text)
{
    SignerOrder order;
    if (text.trimmed().isEmpty())
        return order;
    for (QStringView level : text.tokenize(u',')) {
        level = level.trimmed();
        const bool descending = level.startsWith(u'-');
        const QStringView id = level.sliced(descending ? 1 : 0);
        const auto column = signerColumnFromId(id);
        if (!column || !canOrderBy(*column))
            return fail(
                QCoreApplication::translate("SignerOrder", "“%1” is no column that signatures are ordered by.")
                    .arg(id.left(40)),
                QCoreApplication::translate("SignerOrder", "These are: %1. A “-” in front begins with the greatest.")
                    .arg(columnList()));
        order << SortLevel{*column, descending};
    }
    return order;
}

} // namespace broadside

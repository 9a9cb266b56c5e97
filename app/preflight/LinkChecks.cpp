// Whether the links of a text lead somewhere.
#include "Checks.h"
#include "MergeFields.h"
#include "TextLinks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

/// As it will be once the merge fields are filled in: those that are addresses themselves, any word for the others.
QString merged(const QString &address)
{
    QString result;
    qsizetype from = 0;
    for (const MergeField &field : mergeFields(address)) {
        result += QStringView(address).sliced(from, field.range.start - from);
        result += field.name.endsWith(u"_url") ? u"https://example.org"_s : u"x"_s;
        from = field.range.end();
    }
    return result + QStringView(address).sliced(from);
}

} // namespace

void checkLinks(const WrittenText &text, Findings &findings)
{
    for (const TextLink &link : linksIn(text.body, text.isMarkdown())) {
        const LinkState state = linkState(hasMergeFields(text.field.kind) ? merged(link.address) : link.address);
        const auto add = [&](Severity severity, const QString &code, const QString &message) {
            findings.add(severity, code,
                         message.arg(findings.nameOf(text), text.language.name(), link.address.simplified()), text,
                         link.range);
        };
        if (state == LinkState::Broken)
            add(Severity::Error, u"text-link-broken"_s,
                QCoreApplication::translate("Preflight", "“%1” in %2 links to “%3”, which no reader could open."));
        else if (state == LinkState::NotEncrypted)
            add(Severity::Warning, u"text-link-not-https"_s,
                QCoreApplication::translate("Preflight",
                                            "“%1” in %2 links to “%3”, which does not begin with https://."));
    }
}

} // namespace broadside

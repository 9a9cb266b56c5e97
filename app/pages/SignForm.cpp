#include "SignForm.h"

#include "PageParts.h"
#include "Typography.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

/// One line of the form. Autocomplete tokens: HTML Living Standard, 4.10.18.7.1.
struct Input
{
    const char *name;
    const char *label;
    const char *type;
    const char *autocomplete;
    const char *longest;
    bool isRequired;
};

QList<Input> inputsOf(const Campaign &campaign)
{
    QList<Input> inputs{
        {"first_name", QT_TRANSLATE_NOOP("Piece", "First name"), "text", "given-name", "100", true},
        {"last_name", QT_TRANSLATE_NOOP("Piece", "Last name"), "text", "family-name", "100", true},
        {"email", QT_TRANSLATE_NOOP("Piece", "E-mail"), "email", "email", "254", true},
        {"postal_code", QT_TRANSLATE_NOOP("Piece", "Postal code"), "text", "postal-code", "20", false},
        {"country", QT_TRANSLATE_NOOP("Piece", "Country"), "text", "country-name", "80", false},
    };
    if (campaign.asksPhone)
        inputs.append({"phone", QT_TRANSLATE_NOOP("Piece", "Phone"), "tel", "tel", "40", false});
    return inputs;
}

QString idOf(const char *name)
{
    return QString::fromLatin1(name).replace(u'_', u'-');
}

void writeLabel(HtmlBuilder &html, const PageContent &content, const QString &id, const char *label, bool isRequired)
{
    html.element("label", {{"for", id}}, [&] {
        html.text(content.word(label));
        if (!isRequired) {
            html.text(u" "_s);
            html.element("span", {{"class", "optional"}}, content.word(QT_TRANSLATE_NOOP("Piece", "(optional)")));
        }
    });
}

void writeInput(HtmlBuilder &html, const PageContent &content, const Input &input)
{
    const QString id = idOf(input.name);
    html.element("div", {{"class", u"field "_s + id}}, [&] {
        writeLabel(html, content, id, input.label, input.isRequired);
        HtmlAttributes attributes{{"id", id},
                                  {"name", input.name},
                                  {"type", input.type},
                                  {"autocomplete", input.autocomplete},
                                  {"maxlength", input.longest}};
        if (input.isRequired)
            attributes.append(HtmlAttribute("required"));
        html.open("input", attributes);
    });
    html.line();
}

void writeComment(HtmlBuilder &html, const PageContent &content)
{
    html.element("div", {{"class", "field"}}, [&] {
        writeLabel(html, content, u"comment"_s, QT_TRANSLATE_NOOP("Piece", "Why do you sign?"), false);
        html.element("textarea", {{"id", "comment"}, {"name", "comment"}, {"rows", "3"}, {"maxlength", "2000"}},
                     QString());
    });
    html.line();
}

/// Never ticked in advance: only a person's own tick is consent (GDPR, recital 32; CASL, section 10).
void writeConsent(HtmlBuilder &html, const PageContent &content, FieldKind kind)
{
    const QString wording = content.text(kind);
    if (wording.isEmpty())
        return;
    const QString name = QString::fromLatin1(fieldInfo(kind).id);
    const QString id = QString(name).replace(u'_', u'-');
    html.element("div", {{"class", "consent"}}, [&] {
        html.open("input", {{"id", id}, {"name", name}, {"type", "checkbox"}, {"value", "yes"}});
        html.element("label", {{"for", id}}, wording);
    });
    html.line();
}

void writeConsents(HtmlBuilder &html, const PageContent &content)
{
    writeConsent(html, content, FieldKind::ConsentEmail);
    if (content.campaign().asksPhone)
        writeConsent(html, content, FieldKind::ConsentPhone);
    writeConsent(html, content, FieldKind::ConsentName);
}

void writeForm(HtmlBuilder &html, const PageContent &content)
{
    const Campaign &campaign = content.campaign();
    const auto hidden = [&](const char *name, const QString &value) {
        html.open("input", {{"type", "hidden"}, {"name", name}, {"value", value}});
    };
    html.element("form", {{"method", "post"}, {"action", campaign.links.formAction}, {"accept-charset", "utf-8"}}, [&] {
        hidden("campaign", campaign.slug);
        hidden("language", content.language().tag());
        hidden("source", u"web"_s);
        html.line();
        html.element("div", {{"class", "fields"}}, [&] {
            for (const Input &input : inputsOf(campaign))
                writeInput(html, content, input);
        });
        if (campaign.asksComment)
            writeComment(html, content);
        writeConsents(html, content);
        html.element("button", {{"type", "submit"}, {"class", "button"}},
                     content.word(QT_TRANSLATE_NOOP("Piece", "Sign now")));
        if (!content.text(FieldKind::Privacy).isEmpty()) {
            html.element("p", {{"class", "small"}}, [&] {
                html.element("a", {{"href", "#privacy"}},
                             content.word(QT_TRANSLATE_NOOP("Piece", "What happens with your data")));
            });
        }
    });
    html.line();
}

/// A sentence with its figure set large.
void writeFigure(HtmlBuilder &html, const QString &sentence, const QString &figure)
{
    const qsizetype at = sentence.indexOf(figure);
    html.element("p", {{"class", "figure"}}, [&] {
        if (at < 0) {
            html.text(sentence);
            return;
        }
        html.text(sentence.left(at)).element("strong", {}, figure).text(sentence.mid(at + figure.size()));
    });
}

void writeCounter(HtmlBuilder &html, const PageContent &content)
{
    const qint64 count = content.figures().signatures;
    const qint64 goal = content.campaign().goal;
    const auto number = [&](qint64 value) { return numberText(value, content.language()); };
    html.element("div", {{"class", "counter"}}, [&] {
        if (count > 0)
            writeFigure(html, content.plural(QT_TRANSLATE_N_NOOP("Piece", "%n people have signed"), count),
                        number(count));
        else
            html.element("p", {{"class", "figure"}}, content.word(QT_TRANSLATE_NOOP("Piece", "Be the first to sign")));
        if (goal > 0) {
            //: %1 and %2 are numbers: "1,240 of 5,000 signatures"
            const QString progress =
                content.word(QT_TRANSLATE_NOOP("Piece", "%1 of %2 signatures"), {number(count), number(goal)});
            html.element("progress",
                         {{"max", QString::number(goal)},
                          {"value", QString::number(std::min(count, goal))},
                          {"aria-label", progress}},
                         progress);
            const QString left =
                count < goal ? content.plural(QT_TRANSLATE_N_NOOP("Piece", "%n more to reach our goal of %1"),
                                              goal - count, {number(goal)})
                             : content.word(QT_TRANSLATE_NOOP(
                                                "Piece", "Our goal of %1 is reached: every further name adds weight"),
                                            {number(goal)});
            html.element("p", {{"class", "goal"}}, left);
        }
        if (const QDate closes = content.campaign().closes; closes.isValid()) {
            //: %1 is a date
            const QString until =
                content.word(QT_TRANSLATE_NOOP("Piece", "Open until %1"), {dateText(closes, content.language())});
            html.element("p", {{"class", "until"}}, until);
        }
    });
    html.line();
}

} // namespace

void writeSignCard(HtmlBuilder &html, const PageContent &content)
{
    const Links &links = content.campaign().links;
    html.element("section", {{"class", "sign card"}, {"aria-labelledby", "sign"}}, [&] {
        html.element("h2", {{"id", "sign"}}, content.word(QT_TRANSLATE_NOOP("Piece", "Add your name"))).line();
        writeCounter(html, content);
        if (!formOrigin(content.campaign()).isEmpty())
            writeForm(html, content);
        else if (isWebUrl(links.signElsewhere))
            writeButton(html, links.signElsewhere, content.word(QT_TRANSLATE_NOOP("Piece", "Sign now")));
        else
            html.element("p", {}, content.word(QT_TRANSLATE_NOOP("Piece", "You will soon be able to sign here.")));
    });
    html.line();
}

QString formOrigin(const Campaign &campaign)
{
    if (!isWebUrl(campaign.links.formAction))
        return {};
    const QUrl url(campaign.links.formAction);
    const QString port = url.port() < 0 ? QString() : u':' + QString::number(url.port());
    return url.scheme() + u"://"_s + url.host(QUrl::FullyEncoded) + port;
}

} // namespace broadside

#include "PersonPart.h"

#include "ErrorText.h"
#include "FlowLayout.h"
#include "Hint.h"
#include "InlineQuestion.h"
#include "Label.h"
#include "PersonWork.h"
#include "SafeText.h"
#include "Session.h"
#include "SignerPrivacy.h"
#include "Tasks.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadside {

namespace {

int countOf(const QJsonObject &person, const char *list)
{
    return static_cast<int>(person.value(QLatin1String(list)).toArray().size());
}

} // namespace

PersonPart::PersonPart(Session &session, Tasks &tasks, QWidget *parent)
    : Card(parent),
      m_session(session),
      m_tasks(tasks),
      m_text(new Label(LabelRole::Body)),
      m_edit(new QLineEdit),
      m_look(new QPushButton),
      m_answer(new Hint),
      m_tools(new QWidget),
      m_save(new QPushButton),
      m_forget(new QPushButton),
      m_question(new InlineQuestion(m_tools))
{
    setObjectName(QStringLiteral("personPart"));
    m_edit->setObjectName(QStringLiteral("personEmail"));
    m_look->setObjectName(QStringLiteral("lookForPersonButton"));
    m_answer->setObjectName(QStringLiteral("personAnswer"));
    m_save->setObjectName(QStringLiteral("saveHeldButton"));
    m_forget->setObjectName(QStringLiteral("forgetHeldButton"));
    m_question->yesButton()->setObjectName(QStringLiteral("confirmForgetHeldButton"));
    m_question->noButton()->setObjectName(QStringLiteral("keepHeldButton"));
    m_text->setWordWrap(true);
    m_look->setAutoDefault(false);
    m_save->setAutoDefault(false);
    m_forget->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(m_look);
    auto *tools = new FlowLayout(8, m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->addWidget(m_save);
    tools->addWidget(m_forget);
    content()->addWidget(m_text);
    content()->addLayout(row);
    content()->addWidget(m_answer);
    content()->addWidget(m_tools);
    content()->addWidget(m_question);
    m_tools->hide();
    connect(m_look, &QPushButton::clicked, this, &PersonPart::look);
    connect(m_edit, &QLineEdit::returnPressed, this, &PersonPart::look);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_found.reset();
        showFound();
    });
    connect(m_save, &QPushButton::clicked, this,
            [this] { askAndSavePerson(this, m_tasks, m_session.path(), m_email); });
    connect(m_forget, &QPushButton::clicked, m_question, &InlineQuestion::ask);
    connect(m_question, &InlineQuestion::confirmed, this, &PersonPart::forget);
}

void PersonPart::retranslate()
{
    setTitle(tr("One person"));
    m_text->setText(tr("Somebody may ask what you hold of them, or to be forgotten. Find them in all campaigns:"));
    m_edit->setPlaceholderText(tr("E-mail address"));
    m_edit->setAccessibleName(tr("E-mail address"));
    //: Looks for a person
    m_look->setText(tr("Find"));
    m_look->setAccessibleName(tr("Find the person"));
    m_save->setText(tr("Save what we hold…"));
    m_forget->setText(tr("Forget…"));
    showFound();
}

void PersonPart::look()
{
    m_email = m_edit->text().trimmed();
    m_found.reset();
    showFound();
    if (m_email.isEmpty())
        return;
    m_session.ask(
        this, [email = m_email](Workspace &workspace) { return SignerPrivacy(workspace).person(email); },
        [this, email = m_email](const Result<QJsonObject> &person) {
            if (email != m_email)
                return;
            m_found = person;
            showFound();
        });
}

void PersonPart::showFound()
{
    const bool isFound = m_found && *m_found;
    const int signatures = isFound ? countOf(**m_found, "signatures") : 0;
    const int rejected = isFound ? countOf(**m_found, "rejected_rows") : 0;
    const QString email = quotedName(m_email, 200);
    m_question->close();
    m_tools->setVisible(signatures + rejected > 0);
    if (!m_found)
        m_answer->setText({});
    else if (!isFound)
        m_answer->setText(errorText(m_found->error()));
    else if (signatures + rejected == 0)
        m_answer->setText(tr("Nothing is held of %1.").arg(email), Tone::Good);
    else if (rejected == 0)
        m_answer->setText(tr("Held of %1: %Ln signature(s).", nullptr, signatures).arg(email), Tone::Neutral);
    else
        //: %1: an e-mail address; %2: "3 signatures"; %3: "1 rejected row"
        m_answer->setText(
            tr("Held of %1: %2 and %3.")
                .arg(email, tr("%Ln signature(s)", nullptr, signatures), tr("%Ln rejected row(s)", nullptr, rejected)),
            Tone::Neutral);
    m_question->setTexts(
        tr("Forget the person at %1 in every campaign? Name, addresses, comments, notes and tags go, from this file "
           "and its search, and cannot be brought back. The signatures stay as figures without a name. A code made "
           "from the address stays, so that an old list does not bring the person back.")
            .arg(email),
        tr("Forget this person"), tr("Keep"));
}

void PersonPart::forget()
{
    m_tasks.run(tr("Forgetting a person"), forgetWork(m_session.path(), m_email),
                [self = QPointer<PersonPart>(this), &session = m_session](const Result<QString> &result) {
                    session.refreshSigners();
                    if (!self)
                        return;
                    if (result) {
                        // Nor does it stay in the field.
                        self->m_edit->clear();
                        self->m_email.clear();
                        self->m_found.reset();
                        self->showFound();
                        self->m_answer->setText(*result, Tone::Good);
                    } else {
                        self->m_answer->setText(errorText(result.error()), Tone::Bad);
                    }
                });
}

} // namespace broadside

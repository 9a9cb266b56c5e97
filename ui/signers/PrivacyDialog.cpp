#include "PrivacyDialog.h"

#include "AnonymisePart.h"
#include "ExportLogPart.h"
#include "KeepUntilPart.h"
#include "Label.h"
#include "PageScroll.h"
#include "PersonPart.h"
#include "Session.h"
#include "Style.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadside {

namespace {

constexpr QSize usualSize(640, 720);
constexpr int halfMargin = 12; ///< the other half is the scroll bar's, on its side

} // namespace

PrivacyDialog::PrivacyDialog(Session &session, Tasks &tasks, QWidget *parent)
    : QDialog(parent),
      m_title(new Label(LabelRole::Heading)),
      m_intro(new Label(LabelRole::Muted)),
      m_scroll(new PageScroll),
      m_keepUntil(new KeepUntilPart(session)),
      m_person(new PersonPart(session, tasks)),
      m_exports(new ExportLogPart(session)),
      m_anonymise(new AnonymisePart(session, tasks)),
      m_close(new QPushButton)
{
    setObjectName(QStringLiteral("privacyDialog"));
    m_close->setObjectName(QStringLiteral("closePrivacyButton"));
    m_intro->setWordWrap(true);
    auto *page = new QWidget;
    auto *parts = new QVBoxLayout(page);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(16);
    parts->addWidget(m_person);
    parts->addWidget(m_keepUntil);
    parts->addWidget(m_anonymise);
    parts->addWidget(m_exports);
    parts->addStretch();
    m_scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard, and is scrolled to
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setWidget(page);
    m_scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(halfMargin, 24, halfMargin, 24);
    layout->setSpacing(12);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(halfMargin, 0, halfMargin, 0);
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_intro);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addSpacing(halfMargin);
    body->addWidget(m_scroll);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(halfMargin, 0, halfMargin, 0);
    foot->addStretch();
    foot->addWidget(m_close);
    layout->addLayout(head);
    layout->addLayout(body, 1);
    layout->addLayout(foot);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    m_close->setAutoDefault(false);
    retranslate();
    resize(scaledPixels(usualSize.width()), scaledPixels(usualSize.height()));
}

void PrivacyDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PrivacyDialog::retranslate()
{
    setWindowTitle(tr("Privacy"));
    m_title->setText(tr("Privacy"));
    m_intro->setText(tr("What signers may ask for, and how long they are kept (GDPR, PIPEDA, Quebec’s Law 25)."));
    m_close->setText(tr("Close"));
    m_keepUntil->retranslate();
    m_person->retranslate();
    m_exports->retranslate();
    m_anonymise->retranslate();
}

} // namespace broadside

#include "PrivacyDialog.h"

#include "AnonymisePart.h"
#include "ExportLogPart.h"
#include "KeepUntilPart.h"
#include "Label.h"
#include "PersonPart.h"
#include "Session.h"
#include "Style.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace broadside {

namespace {

constexpr QSize usualSize(640, 720);

} // namespace

PrivacyDialog::PrivacyDialog(Session &session, Tasks &tasks, QWidget *parent)
    : QDialog(parent),
      m_title(new Label(LabelRole::Heading)),
      m_intro(new Label(LabelRole::Muted)),
      m_scroll(new QScrollArea),
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
    parts->setContentsMargins(0, 0, 8, 0);
    parts->setSpacing(16);
    parts->addWidget(m_person);
    parts->addWidget(m_keepUntil);
    parts->addWidget(m_anonymise);
    parts->addWidget(m_exports);
    parts->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard, and is scrolled to
    m_scroll->setWidget(page);
    m_scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 16, 24);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_intro);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_close, 0, Qt::AlignTrailing);
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

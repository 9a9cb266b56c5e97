#include "SignerSide.h"

#include "ImportsPanel.h"
#include "NewSignaturePanel.h"
#include "PaperPanel.h"
#include "Session.h"
#include "SignerDetails.h"
#include "SignerWork.h"
#include "Style.h"
#include "Tasks.h"

namespace broadside {

namespace {

constexpr int wide = 320;
constexpr int narrow = 280;
constexpr int narrowRoom = 900;

} // namespace

SignerSide::SignerSide(Session &session, Tasks &tasks, QWidget *parent)
    : QStackedWidget(parent),
      m_session(session),
      m_tasks(tasks),
      m_details(new SignerDetails(session, tasks)),
      m_imports(new ImportsPanel),
      m_newSignature(new NewSignaturePanel(session)),
      m_paper(new PaperPanel(session))
{
    for (QWidget *panel : std::initializer_list<QWidget *>{m_details, m_imports, m_newSignature, m_paper})
        addWidget(panel);
    hide();
    connectAll();
}

void SignerSide::connectAll()
{
    connect(m_details, &SignerDetails::wantsSignature, this, &SignerSide::showSignature);
    connect(m_details, &SignerDetails::wantsOther, this, &SignerSide::showSignature);
    connect(m_details, &SignerDetails::shown, this, [this] { showPanel(m_details); });
    connect(m_details, &SignerDetails::gone, this, &SignerSide::closePanel);
    connect(m_details, &SignerDetails::closed, this, &SignerSide::closePanel);
    connect(m_newSignature, &NewSignaturePanel::wantsSignature, this, &SignerSide::showSignature);
    connect(m_newSignature, &NewSignaturePanel::closed, this, &SignerSide::closePanel);
    connect(m_paper, &PaperPanel::closed, this, &SignerSide::closePanel);
    connect(m_imports, &ImportsPanel::takeBackRequested, this, &SignerSide::takeBack);
    connect(m_imports, &ImportsPanel::saveRejectedRequested, this,
            [this](const ImportRecord &import) { askAndSaveRejected(this, m_tasks, m_session.path(), import); });
    connect(m_imports, &ImportsPanel::showRejectedRequested, this,
            [this](const ImportRecord &import) { emit wantsRejected({import}); });
    connect(m_imports, &ImportsPanel::showRequested, this, [this](ImportId import) {
        emit wantsFilter(SignerFilter::of(SignerTrait::Import, {QString::number(static_cast<qint64>(import))}));
    });
}

void SignerSide::retranslate()
{
    m_details->retranslate();
    m_imports->retranslate();
    m_newSignature->retranslate();
    m_paper->retranslate();
}

void SignerSide::setImports(const QList<ImportRecord> &imports) const
{
    m_imports->setImports(imports);
}

void SignerSide::fitInto(int roomWidth)
{
    const int wanted = scaledPixels(roomWidth < scaledPixels(narrowRoom) ? narrow : wide);
    setFixedWidth(std::min(wanted, roomWidth * 2 / 5));
}

void SignerSide::showSignature(SignatureId id)
{
    const bool isBehindImports = !isHidden() && currentWidget() == m_imports;
    if (isBehindImports && id == m_signature)
        return;
    m_signature = id;
    m_details->showSignature(id);
}

bool SignerSide::showsSignature() const
{
    return m_details->isVisible();
}

void SignerSide::showImports(bool isShown)
{
    if (isShown)
        return showPanel(m_imports);
    if (currentWidget() != m_imports)
        return;
    setCurrentWidget(m_details);
    setVisible(m_signature != SignatureId::None);
}

bool SignerSide::takesSignatures() const
{
    return !isHidden() && (currentWidget() == m_newSignature || currentWidget() == m_paper);
}

void SignerSide::typeIn()
{
    showPanel(m_newSignature);
    m_newSignature->begin();
}

void SignerSide::countPaper()
{
    showPanel(m_paper);
}

void SignerSide::showPanel(QWidget *panel)
{
    setCurrentWidget(panel);
    show();
    emit importsShown(panel == m_imports);
}

void SignerSide::closePanel()
{
    m_signature = SignatureId::None;
    m_details->close();
    hide();
    emit importsShown(false);
    emit closed();
}

void SignerSide::takeBack(const ImportRecord &import)
{
    m_tasks.run(tr("Taking back %1").arg(import.fileName), takeBackWork(m_session.path(), import.id),
                [&session = m_session](const Result<QString> &) { session.refreshSigners(); });
}

} // namespace broadside

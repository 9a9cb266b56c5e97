// What the law asks of whoever keeps signatures (GDPR, PIPEDA, Quebec's Law 25): until when they are kept, one person's
// wishes, who took them out of the program, and a campaign without names once it is over.
#pragma once

#include <QDialog>

class QPushButton;
class QScrollArea;

namespace broadside {

class AnonymisePart;
class ExportLogPart;
class KeepUntilPart;
class Label;
class PersonPart;
class Session;
class Tasks;

class PrivacyDialog final : public QDialog
{
    Q_OBJECT
public:
    PrivacyDialog(Session &session, Tasks &tasks, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Label *m_title;
    Label *m_intro;
    QScrollArea *m_scroll;
    KeepUntilPart *m_keepUntil;
    PersonPart *m_person;
    ExportLogPart *m_exports;
    AnonymisePart *m_anonymise;
    QPushButton *m_close;
};

} // namespace broadside

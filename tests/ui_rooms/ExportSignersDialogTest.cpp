#include "ExportSignersDialog.h"

#include "ExportColumnList.h"
#include "Hint.h"
#include "Label.h"
#include "RunTests.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

using namespace broadside;
using namespace Qt::StringLiterals;

namespace {

const ExportableList all{.valid = 1200, .duplicates = 30, .mayContact = 900};
const ExportableList view{.valid = 20, .duplicates = 0, .mayContact = 20};

void chooseForm(const QDialog &dialog, const QString &name)
{
    auto *box = dialog.findChild<QComboBox *>(u"exportFormBox"_s);
    box->setCurrentIndex(box->findText(name));
}

QString textOf(const QDialog &dialog, const char *label)
{
    return dialog.findChild<Label *>(QLatin1String(label))->text();
}

QCheckBox *boxOf(const QDialog &dialog, const char *name)
{
    return dialog.findChild<QCheckBox *>(QLatin1String(name));
}

bool canGoOn(const QDialog &dialog)
{
    return dialog.findChild<QPushButton *>(u"chooseExportFileButton"_s)->isEnabled();
}

} // namespace

class ExportSignersDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void beginsWithWhatConsentAllows()
    {
        const ExportSignersDialog dialog(std::nullopt, all);
        QVERIFY(!dialog.isOfView());
        QCOMPARE(dialog.options(), ExportOptions());
        QVERIFY2(textOf(dialog, "exportConsentLabel").contains(u"300"_s), "those who may not be contacted are counted");
        QVERIFY(textOf(dialog, "exportCountLabel").contains(u"1,200"_s));
        QVERIFY(canGoOn(dialog));
    }

    void theListInViewComesFirst()
    {
        const ExportSignersDialog dialog(view, all);
        QVERIFY(dialog.isOfView());
        QVERIFY(textOf(dialog, "exportCountLabel").contains(u"20"_s));
        QVERIFY(boxOf(dialog, "exportEverybodyBox")->isHidden());
        QVERIFY(!boxOf(dialog, "exportDuplicatesBox")->isEnabled());
        dialog.findChild<QComboBox *>(u"exportListBox"_s)->setCurrentIndex(1);
        QVERIFY(!dialog.isOfView());
        QVERIFY(!boxOf(dialog, "exportEverybodyBox")->isHidden());
    }

    void formsOfFiles()
    {
        const ExportSignersDialog dialog(view, all);
        chooseForm(dialog, exportFormatName(ExportFormat::Workbook));
        QCOMPARE(dialog.options().format, ExportFormat::Workbook);
        QCOMPARE(dialog.options().headings, ExportHeadings::Names);
        chooseForm(dialog, exportFormatName(ExportFormat::JsonLines));
        QCOMPARE(dialog.options().headings, ExportHeadings::Ids);
        QVERIFY(dialog.findChild<QComboBox *>(u"exportHeadingBox"_s)->isHidden());
    }

    void systemsLeaveRowsOut()
    {
        const ExportSignersDialog dialog(std::nullopt, all);
        chooseForm(dialog, u"Mailchimp"_s);
        QCOMPARE(dialog.options().system, ExportSystem::Mailchimp);
        QCOMPARE(dialog.options().format, ExportFormat::Csv);
        QVERIFY(textOf(dialog, "exportConsentLabel").contains(u"left out"_s));
        QVERIFY(textOf(dialog, "exportCountLabel").contains(u"900"_s));
        QVERIFY(dialog.findChild<ExportColumnList *>()->isHidden());
    }

    void everybodyTakesTwoTicks()
    {
        const ExportSignersDialog dialog(std::nullopt, all);
        QCheckBox *everybody = boxOf(dialog, "exportEverybodyBox");
        QCheckBox *certain = boxOf(dialog, "exportCertainBox");
        QVERIFY(certain->isHidden());
        everybody->setChecked(true);
        QVERIFY(!certain->isHidden());
        QVERIFY(!dialog.findChild<Hint *>()->text().isEmpty());
        QVERIFY(!canGoOn(dialog));
        QVERIFY(!dialog.options().withoutConsent);
        certain->setChecked(true);
        QVERIFY(canGoOn(dialog));
        QVERIFY(dialog.options().withoutConsent);
        everybody->setChecked(false);
        QVERIFY(certain->isHidden());
        QVERIFY(!dialog.options().withoutConsent);
        everybody->setChecked(true);
        QVERIFY2(!certain->isChecked(), "it is asked for anew");
    }

    void consentIsAskedForAnewEachTime()
    {
        ExportSignersDialog dialog(std::nullopt, all);
        ExportOptions before;
        before.format = ExportFormat::ExcelCsv;
        before.headings = ExportHeadings::Names;
        before.columns = {ExportColumn::Email, ExportColumn::City};
        before.withDuplicates = true;
        before.withoutConsent = true;
        dialog.setOptions(before);
        before.withoutConsent = false;
        QCOMPARE(dialog.options(), before);
        QVERIFY(textOf(dialog, "exportCountLabel").contains(u"1,230"_s));
    }

    void columnsInTheirOrder()
    {
        ExportSignersDialog dialog(std::nullopt, all);
        auto *columns = dialog.findChild<ExportColumnList *>();
        ExportOptions options;
        options.columns = {ExportColumn::Email, ExportColumn::City};
        dialog.setOptions(options);
        QCOMPARE(columns->count(), exportColumns().size());
        columns->setCurrentRow(1);
        QTest::keyClick(columns, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(columns, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(dialog.options().columns, (QList{ExportColumn::City, ExportColumn::Email}));
        QTest::keyClick(columns, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(dialog.options().columns, (QList{ExportColumn::Email, ExportColumn::City}));
        columns->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(textOf(dialog, "exportConsentLabel").contains(u"Neither"_s));
        QVERIFY(boxOf(dialog, "exportEverybodyBox")->isHidden());
        columns->item(1)->setCheckState(Qt::Unchecked);
        QVERIFY(!canGoOn(dialog));
    }

    void nothingToWrite()
    {
        ExportSignersDialog dialog(std::nullopt, {});
        QVERIFY(!canGoOn(dialog));
    }
};

static const broadside::test::Register<ExportSignersDialogTest> registered;
#include "ExportSignersDialogTest.moc"

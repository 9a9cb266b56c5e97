// The table's view: its columns are the user's to choose, order and size, and until somebody does there are as many as
// its width has room for, the most telling ones first.
#pragma once

#include "SignerReader.h"
#include "TableColumns.h"
#include "TallTable.h"

namespace broadside {

class RowCopier;
class SignerTableModel;
class SortHeader;

class SignerTable final : public TallTable
{
    Q_OBJECT
public:
    SignerTable(SignerTableModel *model, SignerReader *reader, QWidget *parent = nullptr);

    /// Whose columns are remembered.
    void setWorkspace(const QString &path);
    /// What somebody chose; empty while nobody did.
    [[nodiscard]] const TableColumns &chosenColumns() const { return m_columns; }
    void setColumns(const TableColumns &columns);
    [[nodiscard]] QList<SignerColumn> shownColumns() const; ///< from the leading edge
    void showColumn(SignerColumn column, bool isShown);
    /// By that many places towards the end of the line.
    void moveColumn(SignerColumn column, int by);
    void widenColumn(SignerColumn column, int by);

    /// Ascending, none beside another.
    [[nodiscard]] QList<RowRange> selectedRanges() const;
    void goToRow(qint64 row);
    /// Shows which row a signature is in, without taking anybody anywhere.
    void markRow(int row);

public slots: // the names that the Edit menu asks for
    void copy();
    void askForRow();

signals:
    void copied(qint64 rows);
    void failed(const broadside::Error &error);
    /// Somebody types although nothing here takes words.
    void typed(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyboardSearch(const QString &text) override;

private:
    void applyColumns();
    /// What is seen is what somebody chose, from now on.
    void takeColumns();
    void openHeaderMenu(int section, const QPoint &point);

    SignerTableModel *m_model;
    RowCopier *m_copier;
    SortHeader *m_header;
    QString m_workspace;
    TableColumns m_columns;
    bool m_isLaying = false;
};

} // namespace broadside

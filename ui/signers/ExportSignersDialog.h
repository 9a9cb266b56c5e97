// Asks which signatures go out, into what kind of file, with which columns, and what of that consent allows.
#pragma once

#include "ExportOptions.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ExportSignersDialog;
}

namespace broadside {

/// What the dialog says of a list before it is written.
struct ExportableList
{
    qint64 valid = 0;      ///< signatures that count
    qint64 duplicates = 0; ///< beside them
    qint64 mayContact = 0; ///< of the valid ones: with consent to e-mail

    bool operator==(const ExportableList &) const = default;
};

class ExportSignersDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Without a list in view there is nothing to choose from: all signatures go out.
    ExportSignersDialog(const std::optional<ExportableList> &view, const ExportableList &all,
                        QWidget *parent = nullptr);
    ~ExportSignersDialog() override;

    /// The list in view, and not all signatures of the campaign.
    [[nodiscard]] bool isOfView() const;
    [[nodiscard]] ExportOptions options() const;

    /// As somebody left it the last time; consent is asked for anew each time.
    void setOptions(const ExportOptions &options);

    /// Asks a second time where consent is not to be looked at.
    void accept() override;

private:
    std::unique_ptr<Ui::ExportSignersDialog> m_ui;
};

} // namespace broadside

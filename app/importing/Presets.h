// The exports of other systems: which of their columns hold what.
#pragma once

#include "ColumnMapping.h"

namespace broadside {

/// The systems' names, as people know them: "Action Network".
[[nodiscard]] QStringList presets();

/// The system whose export has such columns; empty for none.
[[nodiscard]] QString recognisedPreset(const QStringList &header);

/// The mapping of a system's export. Columns that the system does not have are guessed. What the values of its consent
/// column mean `yesOrNo` knows ("subscribed", "bouncing", "spam complaint"); consent is taken from that column alone,
/// and never from the mere presence of an address or a date. An error for a name that is no preset's, case apart, and
/// for a file that has none of the preset's columns.
[[nodiscard]] Result<ColumnMapping> applyPreset(const QString &name, const QStringList &header,
                                                const QList<QStringList> &sample = {});

struct PresetColumn
{
    const char16_t *name;
    std::optional<SignatureField> field; ///< none: left out, whatever its content looks like
    bool isAlso = false; ///< holds the field in rows whose other column of it is empty: taken beside that one
};

/// The columns of a preset, of several of one field the best first; empty for an unknown name.
[[nodiscard]] std::span<const PresetColumn> presetColumns(const QString &name);

} // namespace broadside

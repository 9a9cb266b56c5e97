// The window's labels as Designer can make them: one class a role.
#pragma once

#include "Label.h"

namespace broadside {

template<LabelRole role>
class RoleLabel : public Label
{
public:
    explicit RoleLabel(QWidget *parent = nullptr) : Label(role, {}, parent) {}
};

using HeadingLabel = RoleLabel<LabelRole::Heading>;
using StrongLabel = RoleLabel<LabelRole::Strong>;
using MutedLabel = RoleLabel<LabelRole::Muted>;
using SmallLabel = RoleLabel<LabelRole::Small>;
using NameLabel = RoleLabel<LabelRole::Name>;

} // namespace broadside

// The window's labels as Designer can make them: one class a role.
#pragma once

#include "Label.h"
#include "Pill.h"

namespace broadside {

template<LabelRole role>
class RoleLabel : public Label
{
public:
    explicit RoleLabel(QWidget *parent = nullptr) : Label(role, {}, parent) {}
};

using HeadingLabel = RoleLabel<LabelRole::Heading>;
using BodyLabel = RoleLabel<LabelRole::Body>;
using StrongLabel = RoleLabel<LabelRole::Strong>;
using MutedLabel = RoleLabel<LabelRole::Muted>;
using SmallLabel = RoleLabel<LabelRole::Small>;
using NameLabel = RoleLabel<LabelRole::Name>;

class StepPill : public Pill
{
public:
    explicit StepPill(QWidget *parent = nullptr) : Pill({}, Tone::Neutral, parent) {}
};

} // namespace broadside

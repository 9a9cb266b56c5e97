// The commands, one file each.
#pragma once

#include "CommandLine.h"

namespace broadside {

Command campaignsCommand();
Command checkCommand();
Command importCommand();
Command initCommand();
Command kitCommand();
Command signersCommand();
Command takeBackCommand();

} // namespace broadside

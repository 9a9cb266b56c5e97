// Steps of a story. Each takes a step of the driver, which says by itself what went wrong.
#pragma once

#include <QTest>

#define BROADSIDE_STEP(step) QVERIFY2((step), qPrintable(user.problem()))
#define Given(step) BROADSIDE_STEP(step)
#define When(step) BROADSIDE_STEP(step)
#define Then(step) BROADSIDE_STEP(step)
#define And(step) BROADSIDE_STEP(step)

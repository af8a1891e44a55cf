// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QToolButton;
class QWidget;

namespace linetwin::app {

/// As wide as its column allows.
QToolButton* makeStudyButton(const QString& text, const QString& objectName, QWidget* parent);
/// A tooltip that says the text as it is, wrapped, whatever is in it.
QString plainTip(const QString& text);
/// Plain text of as many lines as it needs.
QLabel* makeStudyNote(const QString& objectName, QWidget* parent);

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

class QLabel;
class QToolButton;
class QWidget;

namespace linetwin::app {

/// As wide as its column allows.
QToolButton* makeStudyButton(const QString& text, const QString& objectName, QWidget* parent);
/// Plain text of as many lines as it needs.
QLabel* makeStudyNote(const QString& objectName, QWidget* parent);
/// For a note whose text has a colour of its own.
QPalette inColor(const QColor& text);

} // namespace linetwin::app

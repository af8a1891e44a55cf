// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

#include <functional>

class QAction;
class QLabel;
class QPainter;
class QRectF;
class QScrollArea;
class QString;
class QToolButton;
class QWidget;

namespace linetwin::app {

/// So that nothing beside it moves when it comes and goes.
void keepPlaceWhenHidden(QWidget& widget);

/// A small flat button at the end of a field, in reach of Tab; its place stays while it is hidden.
void makeFieldButton(QToolButton& button);

/// Tab reaches `made` right before `next`: what is made late would be the last of its window.
void placeBeforeInTabOrder(QWidget& made, QWidget& next);

/// A text over as many lines as it needs.
QLabel* makeWrappedText(const char* name, QWidget* parent);

/// Before `parts` or what is in it is deleted: a field of this window is left now, while all that it tells of what was
/// typed is still there.
void leaveField(QWidget& parts);

/// What is chosen and ticked in it is the document's, and comes from there: it is no state of the window to be kept.
void markAsOfDocument(QWidget& editors);
/// Whether the widget, or what it is in, is marked so.
bool isOfDocument(const QWidget& widget);

/// The content in an area of its own without a frame, as wide as there is room, that Tab passes by.
QScrollArea* makeScrolled(QWidget* content);

/// A flat button for the action in a row of such; with its words beside the icon, or the icon alone.
QToolButton* makeActionButton(QAction* action, bool hasWords, QWidget* parent);

/// A flat button of several of which one is down: a radio button for screen readers. Spoken in full where its text is
/// short.
QToolButton* makeChoiceButton(const QString& text, const QString& spoken, QWidget* parent);

/// What hangs on the mouse in a drag: a symbol, painted into a square of that side, and a word.
QPixmap dragPicture(const QWidget& from, const QString& word, int symbolSide,
                    const std::function<void(QPainter&, const QRectF&)>& paintSymbol);

} // namespace linetwin::app

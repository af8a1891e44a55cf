// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDateTimeEdit;
class QEvent;
class QWidget;

namespace linetwin::app {

/// For the event filter of Qt's own editors: the wheel scrolls what is around one without the focus, and undo and redo
/// are the window's. Whether the event goes no further.
bool filterEditorEvent(const QWidget& editor, QEvent& event);
/// Qt's own editor of a date or a time takes over what is typed as our fields do. A click chooses the part that it is
/// on, to be typed anew, and what is typed over the whole begins with the first part.
void typeAsInOurFields(QDateTimeEdit& editor);

} // namespace linetwin::app

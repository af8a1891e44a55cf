// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace linetwin::app {

/// Fields keep what is typed until it is taken over: by Enter, by leaving them, or because something is about to read
/// or change what they are of. Every field listens to this by itself.
class TypedText : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void wanted();
};

/// The program's only one.
TypedText& typedText();

/// Before anything reads or changes the document: what stands in a field is meant, too. Impossible entries stay where
/// they are and are marked.
void takeOverTypedText();

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace linetwin::app {

/// A text that is no value: it stands in a field that can be seen, or waits until that is shown again.
struct RefusedText {
    QString place; ///< what it was typed for
    QString text;
    QString reason;
    std::function<void()> show; ///< leads to it
};

/// Fields keep what is typed until it is taken over: by Enter, by leaving them, or because something is about to read
/// or change what they are of. Every field listens to this by itself.
class TypedText : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void wanted();
    /// Those that have a text that was refused add it.
    void refusedWanted(QList<linetwin::app::RefusedText>& refused);
};

/// The program's only one.
TypedText& typedText();

/// Before anything reads or changes the document: what stands in a field is meant, too. Impossible entries stay where
/// they are and are marked.
void takeOverTypedText();
/// What would be lost, if the document were left now.
QList<RefusedText> refusedTexts();

} // namespace linetwin::app

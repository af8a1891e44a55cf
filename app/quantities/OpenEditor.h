// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/TypedText.h"

#include <QAbstractItemView>
#include <QPointer>

namespace linetwin::app {

/// A list or table whose cells are edited in place: what is typed there counts as in any other field.
template <class View> class WithOpenEditor : public View {
public:
    explicit WithOpenEditor(QWidget* parent = nullptr) : View(parent)
    {
        QObject::connect(&typedText(), &TypedText::wanted, this, [this] { takeOverEditor(); });
    }

private:
    void takeOverEditor()
    {
        if (this->state() != QAbstractItemView::EditingState)
            return;
        const QPointer<QWidget> editor = this->indexWidget(this->currentIndex());
        if (editor)
            this->commitData(editor);
        // What it changed may have made the view anew.
        if (editor && editor == this->indexWidget(this->currentIndex()))
            this->closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
};

} // namespace linetwin::app

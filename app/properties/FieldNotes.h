// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QScrollArea>

class QLabel;

namespace linetwin::app {

/// What there is to say of a field.
struct FieldNote {
    QString title;
    QString problem; ///< empty for none
    bool isError = false;
    QString help;
};

/// A row of the panel that has something to say.
class NotedField {
public:
    NotedField() = default;
    NotedField(const NotedField&) = delete;
    NotedField& operator=(const NotedField&) = delete;
    virtual ~NotedField() = default;
    virtual FieldNote note() const = 0;
};

/// The place under the fields where their problems stand, the one of the field with the focus first, and without any
/// the help of that field. Its height never changes, so that a warning moves no field away under the mouse.
class FieldNotes : public QScrollArea {
    Q_OBJECT

public:
    /// Of the NotedFields among the children of `fields`.
    explicit FieldNotes(QWidget& fields, QWidget* parent = nullptr);

    void refresh();
    /// Fields that came later.
    void watch(const QWidget& fields);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow(QWidget* focus);
    void updateFonts();

    QPointer<QWidget> m_fields;
    QPointer<QWidget> m_current; ///< the row that has or had the focus
    QLabel* m_text;
};

} // namespace linetwin::app
